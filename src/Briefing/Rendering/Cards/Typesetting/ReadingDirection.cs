using System.Collections.Frozen;
using System.Text;
using Briefing.Rendering.Cards.Bidi;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Says from which side a text is read.</summary>
internal static class ReadingDirection
{
    private static readonly FrozenSet<string> Languages = new[]
    {
        "ar",
        "arc",
        "arz",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "iw",
        "mzn",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Scripts = new[]
    {
        "Adlm",
        "Arab",
        "Hebr",
        "Nkoo",
        "Rohg",
        "Syrc",
        "Thaa",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a text is read from right to left: what its language says if it has letters of that direction, since an
    /// Arabic sentence may begin with a Latin name; else what its first letter says.
    /// </summary>
    public static bool IsRightToLeft(string text, string language)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var expected = IsRightToLeft(language);
        var first = BidiLevels.IsRightToLeft(runes) ?? expected;
        return first == expected || Has(runes, expected) ? expected : first;
    }

    private static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-', '_');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        return script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script);
    }

    private static bool Has(Rune[] runes, bool rightToLeft) =>
        BidiClasses.Of(runes).Any(bidi => bidi.IsStrong() && bidi is not BidiClass.LeftToRight == rightToLeft);
}
