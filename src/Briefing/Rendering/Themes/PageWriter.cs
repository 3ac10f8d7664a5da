using System.Text;

namespace Briefing.Rendering.Themes;

/// <summary>
/// Collects a page's text and hands it out as UTF-8. The room for the text stays with the thread for the next page.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    [ThreadStatic]
    private static char[]? _kept;

    private char[] _buffer;
    private int _length;

    /// <summary>Starts empty.</summary>
    public PageWriter()
    {
        _buffer = _kept ?? new char[16 * 1024];
        _kept = null;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The text so far in UTF-8.</summary>
    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(_buffer, 0, _length)];
        Encoding.UTF8.GetBytes(_buffer, 0, _length, bytes, 0);
        return bytes;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => new(_buffer, 0, _length);

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_buffer.AsSpan(_length));
        _length += buffer.Length;
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
        _kept = _buffer;
        _buffer = [];
        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (_length + more > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
        }
    }
}
