using System.Collections.Frozen;

namespace Briefing.Reading.Words;

/// <summary>
/// Tags of languages by the grammar of BCP 47 (RFC 5646, section 2.1): <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>. A tag
/// of two letters must be one of ISO 639-1; longer ones are not looked up, and those kept from before 2006 are not read.
/// </summary>
internal static class LanguageTag
{
    private const string TwoLetterTags =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el "
        + "en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu "
        + "ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na "
        + "nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn "
        + "so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly FrozenSet<string> TwoLetters = TwoLetterTags.Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["arabic"] = "ar",
        ["chinese"] = "zh",
        ["english"] = "en",
        ["farsi"] = "fa",
        ["french"] = "fr",
        ["german"] = "de",
        ["hindi"] = "hi",
        ["italian"] = "it",
        ["japanese"] = "ja",
        ["kazakh"] = "kk",
        ["kyrgyz"] = "ky",
        ["persian"] = "fa",
        ["portuguese"] = "pt",
        ["russian"] = "ru",
        ["spanish"] = "es",
        ["tajik"] = "tg",
        ["turkish"] = "tr",
        ["turkmen"] = "tk",
        ["ukrainian"] = "uk",
        ["uzbek"] = "uz",
    }.ToFrozenDictionary();

    /// <summary>Whether a text keeps to the grammar.</summary>
    public static bool IsWellFormed(string text)
    {
        var parts = text.ToLowerInvariant().Split('-');
        if (parts[0] == "x")
        {
            return IsPrivate(parts, 0);
        }

        var at = AfterLanguage(parts);
        at = at > 0 && at < parts.Length && IsLetters(parts[at], 4, 4) ? at + 1 : at;
        at = at > 0 && at < parts.Length && IsRegion(parts[at]) ? at + 1 : at;
        return at > 0 && AreVariantsAndExtensions(parts, at);
    }

    /// <summary>What to write instead of a text that is no tag.</summary>
    public static string Advice(string written)
    {
        var hyphens = written.Trim().Replace('_', '-');
        var meant = Names.GetValueOrDefault(hyphens.ToLowerInvariant()) ?? (IsWellFormed(hyphens) ? hyphens : null);
        return meant is null ? "write its short tag, such as `en`, `ru` or `pt-BR`" : $"did you mean `{meant}`?";
    }

    private static int AfterLanguage(string[] parts)
    {
        if (parts[0].Length == 2 ? !TwoLetters.Contains(parts[0]) : !IsLetters(parts[0], 3, 3))
        {
            return -1;
        }

        var at = 1;
        while (at < parts.Length && at <= 3 && IsLetters(parts[at], 3, 3))
        {
            at++;
        }

        return at;
    }

    private static bool AreVariantsAndExtensions(string[] parts, int at)
    {
        var seen = new HashSet<string>();
        while (at < parts.Length && IsVariant(parts[at]))
        {
            if (!seen.Add(parts[at++]))
            {
                return false;
            }
        }

        while (at < parts.Length && parts[at] is [not 'x'])
        {
            var singleton = parts[at++];
            var first = at;
            while (at < parts.Length && IsLettersOrDigits(parts[at], 2, 8))
            {
                at++;
            }

            if (at == first || !IsLettersOrDigits(singleton, 1, 1) || !seen.Add(singleton))
            {
                return false;
            }
        }

        return at == parts.Length || IsPrivate(parts, at);
    }

    private static bool IsPrivate(string[] parts, int at) =>
        parts[at] == "x" && at + 1 < parts.Length && parts.Skip(at + 1).All(part => IsLettersOrDigits(part, 1, 8));

    private static bool IsRegion(string part) =>
        IsLetters(part, 2, 2) || (part.Length == 3 && part.All(char.IsAsciiDigit));

    private static bool IsVariant(string part) =>
        IsLettersOrDigits(part, 5, 8)
        || (part.Length == 4 && char.IsAsciiDigit(part[0]) && IsLettersOrDigits(part, 4, 4));

    private static bool IsLetters(string part, int least, int most) =>
        part.Length >= least && part.Length <= most && part.All(char.IsAsciiLetter);

    private static bool IsLettersOrDigits(string part, int least, int most) =>
        part.Length >= least && part.Length <= most && part.All(char.IsAsciiLetterOrDigit);
}
