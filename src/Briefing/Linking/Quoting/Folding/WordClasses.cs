using System.Globalization;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>Says of every character what it does to the words around it.</summary>
internal static class WordClasses
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    private static readonly WordClass[] FirstPlane =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => ClassOf(c, CharUnicodeInfo.GetUnicodeCategory((char)c))),
    ];

    /// <summary>The class of the character that an offset of a text belongs to.</summary>
    public static WordClass At(ReadOnlySpan<char> text, int offset)
    {
        var character = text[offset];
        if (!char.IsSurrogate(character))
        {
            return FirstPlane[character];
        }

        var start = char.IsLowSurrogate(character) ? offset - 1 : offset;
        return start >= 0 && start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1])
            ? Beyond(char.ConvertToUtf32(text[start], text[start + 1]))
            : WordClass.Between;
    }

    /// <summary>Where the letters and marks end that go on at an offset.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int offset)
    {
        var classes = FirstPlane;
        while (offset < text.Length && (ClassIn(classes, text, offset) is WordClass.Letter or WordClass.Mark))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Where the marks end that go on at an offset.</summary>
    public static int EndOfMarks(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length && At(text, offset) == WordClass.Mark)
        {
            offset++;
        }

        return offset;
    }

    private static WordClass ClassIn(WordClass[] classes, ReadOnlySpan<char> text, int offset) =>
        char.IsSurrogate(text[offset]) ? At(text, offset) : classes[text[offset]];

    private static WordClass Beyond(int codePoint) => ClassOf(codePoint, CharUnicodeInfo.GetUnicodeCategory(codePoint));

    private static WordClass ClassOf(int codePoint, UnicodeCategory category) =>
        category switch
        {
            _ when codePoint is ZeroWidthNonJoiner or ZeroWidthJoiner => WordClass.Mark,
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => LetterOf(codePoint),
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => WordClass.Letter,
            >= UnicodeCategory.NonSpacingMark and <= UnicodeCategory.EnclosingMark => WordClass.Mark,
            >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol => WordClass.Symbol,
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => WordClass.Symbol,
            _ when codePoint is (>= 0x3001 and < 0x3040) or (>= 0xFF01 and < 0xFFF0) => WordClass.UnspacedPunctuation,
            _ => WordClass.Between,
        };

    private static WordClass LetterOf(int codePoint) =>
        IsEastAsian(codePoint) || IsSouthEastAsian(codePoint) ? WordClass.Unspaced : WordClass.Letter;

    // CJK radicals to katakana, extensions of katakana, the ideographs, half-width katakana; beyond the first plane the
    // supplements of kana and the ideographs of planes 2 and 3. Bopomofo and Hangul between them are spaced.
    private static bool IsEastAsian(int codePoint) =>
        codePoint
            is (>= 0x2E80 and < 0x3100)
                or (>= 0x31F0 and < 0x3200)
                or (>= 0x3400 and < 0xA000)
                or (>= 0xF900 and < 0xFB00)
                or (>= 0xFF66 and < 0xFFA0)
                or (>= 0x1AFF0 and < 0x1B170)
                or (>= 0x20000 and < 0x40000);

    // Thai and Lao, Burmese and its extensions, Khmer.
    private static bool IsSouthEastAsian(int codePoint) =>
        codePoint
            is (>= 0x0E00 and < 0x0F00)
                or (>= 0x1000 and < 0x10A0)
                or (>= 0x1780 and < 0x1800)
                or (>= 0xA9E0 and < 0xAA00)
                or (>= 0xAA60 and < 0xAA80);
}
