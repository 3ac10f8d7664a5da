using System.Text;
using Wcwidth;

namespace Briefing.Diagnostics.Printing;

/// <summary>How many columns a character takes on a terminal.</summary>
internal static class CharacterWidth
{
    /// <summary>Two for most East Asian characters and emoji, none for marks that sit on the one before, else one.</summary>
    public static int Of(Rune rune) =>
        rune.Value is >= ' ' and <= '~' ? 1 : Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
