using System.Collections.Frozen;

namespace Briefing.Rendering.Html;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    /// <summary>Scripts that run from right to left.</summary>
    private static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Arab",
        "Aran",
        "Hebr",
        "Syrc",
        "Thaa",
        "Nkoo",
        "Adlm",
        "Rohg",
        "Mand",
        "Samr"
    );

    /// <summary>Languages that are written in such a script unless their tag names another.</summary>
    private static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar",
        "arc",
        "arz",
        "azb",
        "bal",
        "bgn",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "iw",
        "khw",
        "ks",
        "lrc",
        "mzn",
        "nqo",
        "pnb",
        "prs",
        "ps",
        "rhg",
        "sd",
        "skr",
        "syr",
        "ug",
        "ur",
        "yi",
        "ji"
    );

    /// <summary><c>rtl</c> or <c>ltr</c>, by the script that the tag names, else by the language.</summary>
    /// <param name="language">A BCP 47 tag: <c>ar</c>, <c>az-Arab</c>, <c>ks-Deva</c>.</param>
    public static string Of(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(IsScript);
        var isRightToLeft = script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script);
        return isRightToLeft ? "rtl" : "ltr";
    }

    private static bool IsScript(string part) => part.Length == 4 && part.All(char.IsAsciiLetter);
}
