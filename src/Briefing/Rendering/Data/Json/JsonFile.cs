using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Rendering.Data.Json;

/// <summary>
/// Writes JSON (RFC 8259) as UTF-8, the same bytes on every machine. The room for it stays with the thread for the next.
/// </summary>
internal static class JsonFile
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    /// <summary>
    /// A file to read: indented, and escaped no more than JSON wants, so that apostrophes and accents stay legible. It is
    /// not for putting inside a page.
    /// </summary>
    public static byte[] Write(Action<Utf8JsonWriter> write) =>
        Write(write, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, indented: true);

    /// <summary>Writes with an encoder.</summary>
    /// <param name="write">Writes one value.</param>
    /// <param name="encoder">Says what is escaped.</param>
    /// <param name="indented">Whether it is for people to read; a line break ends it then.</param>
    public static byte[] Write(Action<Utf8JsonWriter> write, JavaScriptEncoder encoder, bool indented) =>
        Write(write, encoder, indented, bytes => bytes.ToArray());

    /// <summary>The same as text, in one line.</summary>
    public static string Text(Action<Utf8JsonWriter> write, JavaScriptEncoder encoder) =>
        Write(write, encoder, indented: false, Encoding.UTF8.GetString);

    private static T Write<T>(
        Action<Utf8JsonWriter> write,
        JavaScriptEncoder encoder,
        bool indented,
        Func<ReadOnlySpan<byte>, T> take
    )
    {
        var buffer = _kept ?? new ArrayBufferWriter<byte>(8 * 1024);
        _kept = null;
        using (var writer = new Utf8JsonWriter(buffer, Options(encoder, indented)))
        {
            write(writer);
        }

        if (indented)
        {
            buffer.Write("\n"u8);
        }

        var taken = take(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        _kept = buffer;
        return taken;
    }

    private static JsonWriterOptions Options(JavaScriptEncoder encoder, bool indented) =>
        new()
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = encoder,
        };
}
