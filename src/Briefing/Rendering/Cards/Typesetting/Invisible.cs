using System.Globalization;
using System.Text;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Tells characters that nothing is drawn for, so that no font needs to have them.</summary>
internal static class Invisible
{
    /// <summary>Joiners, direction marks, soft hyphens, selectors of variants.</summary>
    public static bool Is(Rune rune) =>
        rune.Value is 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && !IsSign(rune));

    /// <summary>Arabic signs that enclose numbers are of the same category, and are drawn.</summary>
    private static bool IsSign(Rune rune) =>
        rune.Value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2;
}
