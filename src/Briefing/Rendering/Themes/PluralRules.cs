namespace Briefing.Rendering.Themes;

/// <summary>
/// Which plural category a whole number belongs to, after the cardinal rules of the Unicode CLDR for integers. A
/// language that is not named here goes by the rule of English, which most share.
/// </summary>
internal static class PluralRules
{
    /// <summary>The rule of a language.</summary>
    public static Func<long, PluralCategory> Of(string language) =>
        language.Split('-')[0].ToLowerInvariant() switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" or "my" or "lo" or "km" => _ => PluralCategory.Other,
            "fr" or "pt" => count => IsMillions(count) ? PluralCategory.Many : ZeroAndOne(count),
            "es" or "it" or "ca" => count => IsMillions(count) ? PluralCategory.Many : One(count),
            "hy" or "fa" or "hi" or "bn" or "am" or "zu" => ZeroAndOne,
            "ru" or "uk" or "be" => EastSlavic,
            "sr" or "hr" or "bs" => SouthSlavic,
            "pl" => Polish,
            "cs" or "sk" => Czech,
            "ar" => Arabic,
            "he" => count => count == 2 ? PluralCategory.Two : One(count),
            "ro" => Romanian,
            "lt" => Lithuanian,
            _ => One,
        };

    /// <summary>The word that a key ends in: <c>one</c>.</summary>
    public static string Word(PluralCategory category) =>
        category switch
        {
            PluralCategory.Zero => "zero",
            PluralCategory.One => "one",
            PluralCategory.Two => "two",
            PluralCategory.Few => "few",
            PluralCategory.Many => "many",
            _ => "other",
        };

    private static PluralCategory One(long count) => count == 1 ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory ZeroAndOne(long count) => count <= 1 ? PluralCategory.One : PluralCategory.Other;

    // "un million de mots": whole millions take a preposition in Romance languages.
    private static bool IsMillions(long count) => count != 0 && count % 1_000_000 == 0;

    private static PluralCategory EastSlavic(long count)
    {
        if (EndsInOne(count))
        {
            return PluralCategory.One;
        }

        return EndsInFew(count) ? PluralCategory.Few : PluralCategory.Many;
    }

    private static PluralCategory SouthSlavic(long count)
    {
        var category = EastSlavic(count);
        return category == PluralCategory.Many ? PluralCategory.Other : category;
    }

    private static PluralCategory Polish(long count)
    {
        if (count == 1)
        {
            return PluralCategory.One;
        }

        return EndsInFew(count) ? PluralCategory.Few : PluralCategory.Many;
    }

    private static PluralCategory Czech(long count) => count is >= 2 and <= 4 ? PluralCategory.Few : One(count);

    private static PluralCategory Romanian(long count)
    {
        if (count == 1)
        {
            return PluralCategory.One;
        }

        return count == 0 || count % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other;
    }

    private static PluralCategory Lithuanian(long count)
    {
        if (count % 100 is >= 11 and <= 19 || count % 10 == 0)
        {
            return PluralCategory.Other;
        }

        return count % 10 == 1 ? PluralCategory.One : PluralCategory.Few;
    }

    private static PluralCategory Arabic(long count) =>
        count switch
        {
            0 => PluralCategory.Zero,
            1 => PluralCategory.One,
            2 => PluralCategory.Two,
            _ when count % 100 is >= 3 and <= 10 => PluralCategory.Few,
            _ when count % 100 >= 11 => PluralCategory.Many,
            _ => PluralCategory.Other,
        };

    private static bool EndsInOne(long count) => count % 10 == 1 && count % 100 != 11;

    private static bool EndsInFew(long count) => count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14);
}
