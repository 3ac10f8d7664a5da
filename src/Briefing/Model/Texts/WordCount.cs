using System.Globalization;
using System.Text;

namespace Briefing.Model.Texts;

/// <summary>Counts words, as rights holders do.</summary>
internal static class WordCount
{
    /// <summary>
    /// How many words a text has: runs of letters, digits and what joins them (apostrophe, hyphen). Where a script
    /// writes no spaces, each character counts as one.
    /// </summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWrittenWithoutSpaces(rune))
            {
                count++;
                inside = false;
            }
            else if (Rune.IsLetterOrDigit(rune) || (inside && Joins(rune)))
            {
                count += inside ? 0 : 1;
                inside = true;
            }
            else
            {
                inside = false;
            }
        }

        return count;
    }

    private static bool Joins(Rune rune) =>
        rune.Value is '\'' or '’' or '-' or '‐' or '‑' or '.' or ','
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWrittenWithoutSpaces(Rune rune) =>
        rune.Value
            is (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0x20000 and <= 0x3134F);
}
