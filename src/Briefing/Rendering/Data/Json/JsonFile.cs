using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes JSON (RFC 8259) as UTF-8, the same bytes on every machine.</summary>
internal static class JsonFile
{
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
    public static byte[] Write(Action<Utf8JsonWriter> write, JavaScriptEncoder encoder, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = encoder,
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        if (indented)
        {
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
