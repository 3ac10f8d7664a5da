using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Rendering.Sharing;

/// <summary>
/// How wide a character is at most, in em, in the faces that readers' systems bring. Which face it will be nobody knows
/// before: the numbers are those of the widest that is common, DejaVu, so that what is reckoned is never too little.
/// </summary>
internal static class RuneWidth
{
    private static readonly SearchValues<char> Narrow = SearchValues.Create("iIjlrtf.,;:'’‘|!()[]{}/-·іїј");
    private static readonly SearchValues<char> Wide = SearchValues.Create("mwMWQ@%—…ЖжШшЩщЮюФфЫыМмДдќњљЊЉœŒæÆѢΩω");

    /// <summary>The width of a character.</summary>
    public static double Of(Rune rune) =>
        rune.IsBmp && rune.Value < 0x530 ? OfAlphabet((char)rune.Value) : OfOtherScript(rune);

    // Latin, Greek, Cyrillic.
    private static double OfAlphabet(char sign) =>
        sign switch
        {
            ' ' or '\u00A0' => 0.34,
            _ when Narrow.Contains(sign) => 0.45,
            _ when Wide.Contains(sign) => 1.06,
            _ when char.IsUpper(sign) => 0.83,
            _ when CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark => 0,
            _ => 0.68,
        };

    private static double OfOtherScript(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.SpacingCombiningMark => 0.45,
            UnicodeCategory.SpaceSeparator => rune.Value == 0x3000 ? 1.05 : 0.6,
            _ => rune.Value switch
            {
                // Hebrew, Arabic and what is written like it.
                < 0x900 => 0.75,
                // The scripts of India and South-East Asia, Georgian, Ethiopic.
                < 0x1100 or (>= 0x1200 and < 0x1E00) => 0.95,
                // Latin and Greek letters with marks.
                < 0x2000 => 0.85,
                // Quotation marks.
                0x2018 or 0x2019 => 0.4,
                0x201C or 0x201D or 0x2013 => 0.6,
                // Chinese, Japanese, Korean, and all that is not known here; signs of the other planes may be pictures.
                < 0xFB00 => 1.05,
                < 0xFF00 => 0.85,
                < 0x20000 => 1.4,
                _ => 1.05,
            },
        };
}
