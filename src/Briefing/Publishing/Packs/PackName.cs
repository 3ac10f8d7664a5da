using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Makes a file name of a title: its letters and digits in small letters, of whatever script, a hyphen between words. Of a
/// long title with a colon or a dash in it, what stands before.
/// </summary>
internal static class PackName
{
    /// <summary>What a briefing's files are called whose title has neither letters nor digits.</summary>
    private const string Otherwise = "briefing";

    /// <summary>How many characters a name may have; the last word that does not fit is left out.</summary>
    private const int Length = 48;

    private static readonly string[] Breaks = [": ", " \u2013 ", " \u2014 ", "\uFF1A"];

    private static readonly FrozenSet<string> Devices = FrozenSet.ToFrozenSet(
        [
            "con",
            "prn",
            "aux",
            "nul",
            .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
        ],
        StringComparer.Ordinal
    );

    /// <summary>The name, without an ending.</summary>
    public static string Of(string title)
    {
        var name = NameOf(title);
        name = name.Length <= Length ? name : Cut(NameOf(title.Split(Breaks, StringSplitOptions.None)[0]));
        return name.Length == 0 ? Otherwise
            : Devices.Contains(name) ? $"{Otherwise}-{name}"
            : name;
    }

    private static string NameOf(string title)
    {
        var letters = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes().Where(rune => !IsApostrophe(rune)))
        {
            letters.Append(Belongs(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }

        return string.Join('-', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u02BC';

    private static bool Belongs(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Cut(string name)
    {
        if (name.Length <= Length)
        {
            return name;
        }

        var end = name.LastIndexOf('-', Length);
        return end > 0 ? name[..end]
            : char.IsHighSurrogate(name[Length - 1]) ? name[..(Length - 1)]
            : name[..Length];
    }
}
