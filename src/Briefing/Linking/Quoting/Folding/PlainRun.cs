namespace Briefing.Linking.Quoting.Folding;

/// <summary>Stretches that folding does not change: most of a text, so that they are taken over as a whole.</summary>
internal static class PlainRun
{
    private static readonly bool[] IsPlain =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => IsPlainItself((char)c)),
    ];

    /// <summary>
    /// How long the stretch is that begins at an offset: letters and the single spaces, commas and full stops among them.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var plain = IsPlain;
        var end = start;
        while (end < text.Length && (plain[text[end]] || (end > start && IsPlainThere(text, end))))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Whether French sets a mark off by a space, which other languages leave out.</summary>
    public static bool TakesSpaceBefore(char character) => character is ':' or ';' or '!' or '?' or '%' or '‰';

    private static bool IsPlainThere(ReadOnlySpan<char> text, int offset) =>
        offset + 1 < text.Length
        && text[offset] switch
        {
            ' ' => IsPlain[text[offset + 1]] && !TakesSpaceBefore(text[offset + 1]),
            ',' => text[offset + 1] != ',',
            '.' => IsPlain[text[offset + 1]] || IsAfterSpace(text, offset + 1),
            _ => false,
        };

    // Neither two commas nor two full stops, however they are spaced.
    private static bool IsAfterSpace(ReadOnlySpan<char> text, int offset) =>
        offset + 1 < text.Length && text[offset] == Typography.Space && IsPlain[text[offset + 1]];

    private static bool IsPlainItself(char character) =>
        Typography.KindOf(character) == TypographicKind.Plain
        && !char.IsSurrogate(character)
        && WordClasses.At([character], 0) is not (WordClass.Unspaced or WordClass.UnspacedPunctuation);
}
