namespace Briefing.Model.Dates;

/// <summary>Dates with English names of months and seasons: "Oct 14, 2022", "12–14 October 2022", "spring 2022".</summary>
internal static class GuessedWords
{
    /// <summary>The date that was meant, or null.</summary>
    public static string? Read(string text) =>
        DateTokens.Cut(text) switch
        {
            [var name, var year] when DateTokens.IsYear(year) => MonthOrSeason(name, year),
            [var year, var name] when DateTokens.IsYear(year) => MonthOrSeason(name, year),
            [var a, var b, var year] when DateTokens.IsYear(year) => Day(year, a, b) ?? Months(text, year, a, b),
            [var year, var a, var b] when DateTokens.IsYear(year) => Day(year, a, b),
            [var a, var b, var c, var year] when DateTokens.IsYear(year) && HasDash(text) => Days(year, a, b, c),
            _ => null,
        };

    private static string? MonthOrSeason(string name, string year) =>
        EnglishMonths.Find(name) is > 0 and var month ? $"{year}-{month:00}"
        : Season(name) is > 0 and var season ? $"{year}-{season}"
        : null;

    private static int Season(string name) =>
        name switch
        {
            "spring" => 21,
            "summer" => 22,
            "autumn" or "fall" => 23,
            "winter" => 24,
            _ => 0,
        };

    private static string? Day(string year, string first, string second)
    {
        if (DateTokens.IsShortNumber(second))
        {
            (first, second) = (second, first);
        }

        return DateTokens.IsShortNumber(first) && EnglishMonths.Find(second) is > 0 and var month
            ? $"{year}-{month:00}-{first.PadLeft(2, '0')}"
            : null;
    }

    private static string? Months(string text, string year, string first, string second) =>
        HasDash(text) && EnglishMonths.Find(first) is > 0 and var from && EnglishMonths.Find(second) is > 0 and var to
            ? $"{year}-{from:00}/{year}-{to:00}"
            : null;

    private static string? Days(string year, string first, string second, string third)
    {
        if (!DateTokens.IsShortNumber(first))
        {
            (first, second, third) = (second, third, first);
        }

        return Day(year, first, third) is { } from && Day(year, second, third) is { } to ? $"{from}/{to}" : null;
    }

    private static bool HasDash(string text) => text.AsSpan().IndexOfAny('-', '–') >= 0;
}
