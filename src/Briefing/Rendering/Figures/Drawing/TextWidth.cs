using System.Globalization;
using System.Text;
using Briefing.Diagnostics.Printing;

namespace Briefing.Rendering.Figures.Drawing;

/// <summary>
/// Tells how wide a text is likely to be, whatever face a reader has: a broad face is assumed, so that what is laid out
/// by it does not overlap in a narrower one.
/// </summary>
internal static class TextWidth
{
    /// <summary>What a letter of a script is taken to be that is in no table, in hundredths of its size.</summary>
    private const int Letter = 66;

    /// <summary>The printable characters of ASCII from the space on, in hundredths of their size.</summary>
    private static readonly byte[] Ascii =
    [
        28,
        36,
        44,
        68,
        64,
        84,
        74,
        25,
        40,
        40,
        50,
        66,
        30,
        40,
        30,
        48, // space to /
        64,
        52,
        60,
        60,
        60,
        58,
        60,
        54,
        62,
        60,
        34,
        34,
        66,
        66,
        66,
        50, // 0 to ?
        98,
        70,
        68,
        68,
        77,
        68,
        63,
        75,
        84,
        42,
        54,
        72,
        63,
        95,
        79,
        77, // @ to O
        64,
        77,
        73,
        59,
        65,
        78,
        69,
        100,
        73,
        65,
        63,
        40,
        48,
        40,
        66,
        60, // P to _
        50,
        54,
        59,
        49,
        60,
        52,
        37,
        55,
        61,
        33,
        32,
        57,
        32,
        90,
        62,
        58, // ` to o
        61,
        60,
        45,
        46,
        39,
        60,
        54,
        77,
        54,
        53,
        48,
        45,
        36,
        45,
        66, // p to ~
    ];

    /// <summary>The width of a text at a size, in the unit of the size.</summary>
    public static double Of(string text, double size)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += Hundredths(rune);
        }

        return hundredths * size / 100;
    }

    private static int Hundredths(Rune rune) =>
        rune.Value switch
        {
            >= ' ' and <= '~' => Ascii[rune.Value - ' '],
            _ => CharacterWidth.Of(rune) switch
            {
                0 => 0,
                1 => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter ? 82 : Letter,
                _ => 100,
            },
        };
}
