using System.Globalization;
using System.Text;

namespace Briefing.Linking.Names;

/// <summary>What the characters of a text are to its words.</summary>
internal static class Script
{
    /// <summary>Letters, combining marks, digits and connectors: what words are made of.</summary>
    public static bool IsOfWord(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// What may stand in the parts of a name, as opposed to its endings and attachments: anything but small letters.
    /// Scripts without spaces are left out, because there nobody can tell where such a part would end.
    /// </summary>
    public static bool IsOfName(Rune rune) =>
        IsOfWord(rune) && !IsMark(rune) && !Rune.IsLower(rune) && !IsWrittenWithoutSpaces(rune);

    /// <summary>
    /// Whether a word can end between two characters that stand together: next to a script without spaces it can,
    /// except inside a run of Katakana, which is one foreign word (India, インド, is not in Indonesia, インドネシア).
    /// </summary>
    public static bool MayPart(Rune left, Rune right) =>
        (IsWrittenWithoutSpaces(left) || IsWrittenWithoutSpaces(right)) && !(IsKatakana(left) && IsKatakana(right));

    /// <summary>Thai and Lao vowels that stand before the consonant they are spoken after.</summary>
    public static bool IsVowelBefore(Rune rune) => rune.Value is (>= 0x0E40 and <= 0x0E44) or (>= 0x0EC0 and <= 0x0EC4);

    /// <summary>Thai and Lao vowels that are letters to Unicode but, like a mark, belong to the consonant before them.</summary>
    public static bool IsVowelAfter(Rune rune) =>
        rune.Value is 0x0E30 or 0x0E32 or 0x0E33 or 0x0E45 or 0x0EB0 or 0x0EB2 or 0x0EB3;

    /// <summary>Thai, Lao, Khmer, Myanmar, Chinese, Japanese; Korean has spaces.</summary>
    public static bool IsWrittenWithoutSpaces(Rune rune) =>
        rune.Value >= 0x0E00 && (IsSoutheastAsian(rune) || IsHan(rune) || IsHiragana(rune) || IsKatakana(rune));

    /// <summary>Thai, Lao, Myanmar and its extensions, Khmer.</summary>
    private static bool IsSoutheastAsian(Rune rune) =>
        rune.Value
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0xA9E0 and <= 0xA9FF)
                or (>= 0xAA60 and <= 0xAA7F);

    /// <summary>Radicals, iteration mark and numerals, the unified ideographs with all their extensions.</summary>
    private static bool IsHan(Rune rune) =>
        rune.Value
            is (>= 0x2E80 and <= 0x2FDF)
                or (>= 0x3005 and <= 0x3007)
                or (>= 0x3021 and <= 0x303B)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsHiragana(Rune rune) => rune.Value is >= 0x3041 and <= 0x309F;

    /// <summary>With its phonetic extensions and half width.</summary>
    private static bool IsKatakana(Rune rune) =>
        rune.Value is (>= 0x30A0 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F);
}
