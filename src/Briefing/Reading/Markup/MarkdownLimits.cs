namespace Briefing.Reading.Markup;

/// <summary>
/// What a text in Markdown may hold at most. The parser takes time that grows with the square of some signs; a text
/// that an editor wrote has a few hundred of them.
/// </summary>
internal static class MarkdownLimits
{
    private const int Characters = 1_000_000;
    private const int Brackets = 5_000;
    private const int Headings = 2_000;

    // What may stand before a heading on its line: quotes and lists.
    private const string BeforeHeading = " \t>*+-.)0123456789";

    /// <summary>Why a text is not parsed; none where it can be.</summary>
    public static string? WhyTooMuch(string markdown)
    {
        if (markdown.Length <= Headings)
        {
            return null;
        }

        return markdown.Length > Characters ? "this text is longer than a million characters"
            : markdown.AsSpan().Count('[') > Brackets ? $"this text has more than {Brackets} brackets"
            : HasManyHeadings(markdown) ? $"this text has more than {Headings} headings"
            : null;
    }

    private static bool HasManyHeadings(ReadOnlySpan<char> markdown)
    {
        var headings = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            headings += MayBeHeading(line) ? 1 : 0;
        }

        return headings > Headings;
    }

    private static bool MayBeHeading(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(BeforeHeading);
        return content.StartsWith('#') || content.StartsWith('=') || (content.IsEmpty && line.Contains('-'));
    }
}
