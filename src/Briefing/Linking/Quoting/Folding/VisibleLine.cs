using Briefing.Linking.Quoting.Canonical;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>A line in normal form C without the characters that nobody sees, and with its divided words joined.</summary>
internal sealed class VisibleLine
{
    private readonly ComposedText composed;
    private readonly List<int>? kept;

    private VisibleLine(string visible, List<int>? kept = null, bool endsDivided = false)
    {
        composed = ComposedText.Of(visible);
        this.kept = kept;
        EndsDivided = endsDivided;
    }

    /// <summary>The visible characters.</summary>
    public string Text => composed.Text;

    /// <summary>Whether the line's last word goes on in the next line.</summary>
    public bool EndsDivided { get; }

    /// <summary>Whether every character is still where it was.</summary>
    public bool IsUnchanged => kept is null && composed.IsUnchanged;

    /// <summary>Reads a line.</summary>
    public static VisibleLine Of(string line) => HasUnseen(line) ? WithoutUnseen(line) : new(line);

    /// <summary>Where in the original the character at an offset begins.</summary>
    public int StartOf(int offset)
    {
        var start = composed.StartOf(offset);
        return kept is null ? start : kept[start];
    }

    /// <summary>Where in the original the character at an offset ends.</summary>
    public int EndOf(int offset)
    {
        var end = composed.EndOf(offset);
        return kept is null ? end : kept[end - 1] + 1;
    }

    private static bool HasUnseen(ReadOnlySpan<char> line)
    {
        var offset = 0;
        while (line[offset..].IndexOfAnyExceptInRange('\0', Typography.LastSeen) is var found and >= 0)
        {
            offset += found;
            if (IsUnseen(Typography.KindOf(line[offset])))
            {
                return true;
            }

            offset++;
        }

        return false;
    }

    private static bool IsUnseen(TypographicKind kind) =>
        kind is TypographicKind.SoftHyphen or TypographicKind.Invisible or TypographicKind.NonJoiner;

    private static VisibleLine WithoutUnseen(string line)
    {
        var seen = new List<int>(line.Length);
        var division = 0;
        for (var offset = 0; offset < line.Length; offset = Math.Max(offset + 1, division))
        {
            var kind = Typography.KindOf(line[offset]);
            if (kind == TypographicKind.SoftHyphen)
            {
                division = DivisionEnd(line, offset);
            }
            else if (kind != TypographicKind.Invisible && !IsIdle(kind, line, offset))
            {
                seen.Add(offset);
            }
        }

        var visible = string.Concat(seen.Select(place => line[place]));
        return new(visible, seen, endsDivided: division == line.Length);
    }

    private static bool IsIdle(TypographicKind kind, ReadOnlySpan<char> line, int offset) =>
        kind == TypographicKind.NonJoiner
        && (
            offset == 0
            || offset + 1 == line.Length
            || WordClasses.At(line, offset - 1) is not (WordClass.Letter or WordClass.Mark)
            || WordClasses.At(line, offset + 1) != WordClass.Letter
        );

    // Where the word goes on when a line ends after the soft hyphen at an offset; the offset itself when none does.
    private static int DivisionEnd(ReadOnlySpan<char> text, int offset)
    {
        var (end, endsLine) = (offset + 1, false);
        while (end < text.Length && IsBlank(Typography.KindOf(text[end])))
        {
            endsLine |= Typography.KindOf(text[end]) == TypographicKind.LineBreak;
            end++;
        }

        return endsLine || end == text.Length ? end : offset;
    }

    private static bool IsBlank(TypographicKind kind) =>
        kind is TypographicKind.Space or TypographicKind.LineBreak or TypographicKind.Invisible;
}
