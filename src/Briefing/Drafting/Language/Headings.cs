namespace Briefing.Drafting.Language;

/// <summary>Tells headings from paragraphs.</summary>
internal static class Headings
{
    private const int LongestInWords = 16;
    private const string Ends = ".!?…:\"”»'’)";

    /// <summary>Whether a paragraph is short and ends like no sentence.</summary>
    public static bool Has(ReadParagraph paragraph)
    {
        var text = paragraph.Text.AsSpan().TrimEnd();
        return text.StartsWith('#')
            || (
                !text.IsEmpty
                && !Ends.Contains(text[^1], StringComparison.Ordinal)
                && paragraph.Tokens.Count(t => t.IsWord) <= LongestInWords
            );
    }
}
