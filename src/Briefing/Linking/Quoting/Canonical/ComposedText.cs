namespace Briefing.Linking.Quoting.Canonical;

/// <summary>A text in normal form C that remembers from where in the original each of its characters came.</summary>
internal sealed class ComposedText
{
    private readonly int[]? starts;
    private readonly int[]? ends;

    private ComposedText(string text, int[]? starts = null, int[]? ends = null)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The text in normal form C.</summary>
    public string Text { get; }

    /// <summary>Whether every character is still where it was.</summary>
    public bool IsUnchanged => starts is null;

    /// <summary>Composes a text.</summary>
    public static ComposedText Of(string original)
    {
        if (FirstUnsettled(original, 0) == original.Length)
        {
            return new(original);
        }

        var writer = new ComposedTextWriter(original);
        var done = 0;
        while (FirstUnsettled(original, done) is var found && found < original.Length)
        {
            var start = found > done ? found - CodePoint.LengthOf(CodePoint.Before(original, found)) : found;
            var end = FirstSettled(original, found);
            writer.Copy(done, start);
            writer.Compose(start, end);
            done = end;
        }

        writer.Copy(done, original.Length);
        return new(writer.Text, writer.Starts, writer.Ends);
    }

    /// <summary>Where in the original the character at an offset, or the segment that it was composed in, begins.</summary>
    public int StartOf(int offset) => starts?[offset] ?? offset;

    /// <summary>Where in the original the character at an offset, or the segment that it was composed in, ends.</summary>
    public int EndOf(int offset) => ends?[offset] ?? offset + 1;

    private static int FirstUnsettled(ReadOnlySpan<char> text, int offset)
    {
        const char lastPlain = '\u02FF';
        while (offset < text.Length)
        {
            var plain = text[offset..].IndexOfAnyExceptInRange('\0', lastPlain);
            offset = plain < 0 ? text.Length : offset + plain;
            while (offset < text.Length && text[offset] > lastPlain)
            {
                var codePoint = CodePoint.At(text, offset);
                if (CanonicalData.Unicode.IsUnsettled(codePoint))
                {
                    return offset;
                }

                offset += CodePoint.LengthOf(codePoint);
            }
        }

        return text.Length;
    }

    private static int FirstSettled(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length)
        {
            var codePoint = CodePoint.At(text, offset);
            if (!CanonicalData.Unicode.IsUnsettled(codePoint))
            {
                break;
            }

            offset += CodePoint.LengthOf(codePoint);
        }

        return offset;
    }
}
