namespace Briefing.Diagnostics;

/// <summary>A text file as it was read: what a <see cref="Place"/> points into.</summary>
public sealed class TextFile
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Keeps a text under the path that messages show.</summary>
    /// <param name="path">Relative to the briefing's root, with forward slashes: <c>input/quotes.yml</c>.</param>
    /// <param name="text">The decoded text, without a byte order mark.</param>
    public TextFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>The path that messages show.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Says in which line and column a character stands, both counted from 1; a column is a UTF-16 unit.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a line's first character; lines are counted from 1.</summary>
    public int StartOfLine(int line) => _lineStarts.Value[Math.Clamp(line, 1, _lineStarts.Value.Length) - 1];

    /// <summary>A line without its line break; lines are counted from 1.</summary>
    public string LineAt(int line)
    {
        var start = StartOfLine(line);
        var end = Text.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? Text[start..] : Text.Substring(start, end);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
