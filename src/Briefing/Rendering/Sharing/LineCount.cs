using System.Collections.Immutable;
using System.Text;

namespace Briefing.Rendering.Sharing;

/// <summary>Reckons how many lines a text takes at most: word by word, as browsers break it.</summary>
internal sealed class LineCount
{
    private readonly ImmutableArray<(double Width, double Space)> _words;

    /// <summary>Measures the words of a text.</summary>
    public LineCount(string text) => _words = Measure(text);

    /// <summary>How many lines there are at most where a line holds some em.</summary>
    public int In(double em)
    {
        var (lines, filled) = (1, 0.0);
        foreach (var (width, space) in _words)
        {
            if (filled > 0 && filled + width > em)
            {
                (lines, filled) = (lines + 1, 0);
            }

            // A word that is longer than a line is broken inside.
            for (filled += width; filled > em; filled -= em - 1)
            {
                lines++;
            }

            filled += space;
        }

        return lines;
    }

    private static ImmutableArray<(double, double)> Measure(string text)
    {
        var words = ImmutableArray.CreateBuilder<(double, double)>();
        var (width, space) = (0.0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xA0)
            {
                space += RuneWidth.Of(rune);
                continue;
            }

            if (space > 0 || IsBrokenAnywhere(rune))
            {
                words.Add((width, space));
                (width, space) = (0, 0);
            }

            width += RuneWidth.Of(rune);
        }

        words.Add((width, 0));
        return words.DrainToImmutable();
    }

    // Thai, Lao, Khmer and Burmese are written without spaces, like Chinese and Japanese.
    private static bool IsBrokenAnywhere(Rune rune) =>
        Rune.IsLetter(rune)
        && rune.Value
            is (>= 0xE00 and < 0xF00)
                or (>= 0x1000 and < 0x10A0)
                or (>= 0x1780 and < 0x1800)
                or (>= 0x2E80 and < 0xA000)
                or (>= 0xF900 and < 0xFB00)
                or (>= 0x20000 and < 0x40000);
}
