using System.Text;

namespace Briefing.Rendering.Themes;

/// <summary>
/// Collects a page's text and hands it out as UTF-8. The room for the text stays with the thread for the next page.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    [ThreadStatic]
    private static char[]? kept;

    private char[] buffer;
    private int length;

    /// <summary>Starts empty.</summary>
    public PageWriter()
    {
        buffer = kept ?? new char[16 * 1024];
        kept = null;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The text so far in UTF-8.</summary>
    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(buffer, 0, length)];
        Encoding.UTF8.GetBytes(buffer, 0, length, bytes, 0);
        return bytes;
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(this.buffer.AsSpan(length));
        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        kept = buffer;
        buffer = [];
        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (length + more > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
        }
    }
}
