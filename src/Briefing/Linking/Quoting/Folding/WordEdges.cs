namespace Briefing.Linking.Quoting.Folding;

/// <summary>Says whether a text may be cut at an offset without cutting a word, a number or a character.</summary>
internal static class WordEdges
{
    /// <summary>Whether a quote that ends at an offset would end inside a word.</summary>
    /// <remarks>The ’s of a possessive may stay outside; the ’t of "can't" may not, because it turns the meaning.</remarks>
    public static bool CutsAtEnd(ReadOnlySpan<char> text, int offset) =>
        Cuts(text, offset) || IsBeforeApostrophe(text, offset);

    /// <summary>Whether a quote that begins at an offset would begin inside a word.</summary>
    /// <remarks>The article of "l’Europe" may stay outside.</remarks>
    public static bool CutsAtStart(ReadOnlySpan<char> text, int offset) =>
        Cuts(text, offset) || IsAfterApostrophe(text, offset);

    private static bool Cuts(ReadOnlySpan<char> text, int offset) =>
        offset > 0
        && offset < text.Length
        && (
            IsInsideCharacter(text, offset)
            || (IsLetter(text, offset) && IsLetter(text, BaseOf(text, offset - 1)))
            || IsInsideNumber(text, offset)
        );

    private static bool IsInsideCharacter(ReadOnlySpan<char> text, int offset) =>
        char.IsSurrogatePair(text[offset - 1], text[offset])
        || (WordClasses.At(text, offset) == WordClass.Mark && text[offset - 1] != Typography.Space);

    private static bool IsLetter(ReadOnlySpan<char> text, int offset) =>
        WordClasses.At(text, offset) == WordClass.Letter;

    private static int BaseOf(ReadOnlySpan<char> text, int offset)
    {
        while (offset > 0 && WordClasses.At(text, offset) == WordClass.Mark)
        {
            offset--;
        }

        return offset;
    }

    // 1.5, 10,000, 1’000 and ١٫٥ are one number each.
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int offset) =>
        IsNumberSign(text, offset) || IsNumberSign(text, offset - 1);

    private static bool IsNumberSign(ReadOnlySpan<char> text, int offset) =>
        offset > 0
        && offset + 1 < text.Length
        && text[offset] is '.' or ',' or Typography.Apostrophe or '٫' or '٬'
        && char.IsDigit(text[offset - 1])
        && char.IsDigit(text[offset + 1]);

    private static bool IsBeforeApostrophe(ReadOnlySpan<char> text, int offset) =>
        offset + 1 < text.Length
        && text[offset] == Typography.Apostrophe
        && (IsCyrillic(text[offset + 1]) || IsOnlyT(text, offset + 1));

    private static bool IsAfterApostrophe(ReadOnlySpan<char> text, int offset) =>
        offset > 0
        && offset < text.Length
        && text[offset - 1] == Typography.Apostrophe
        && (IsCyrillic(text[offset]) || IsOnlyT(text, offset));

    private static bool IsOnlyT(ReadOnlySpan<char> text, int offset) =>
        text[offset] is 't' or 'T' && !Cuts(text, offset + 1);

    private static bool IsCyrillic(char character) => character is >= '\u0400' and < '\u0530';
}
