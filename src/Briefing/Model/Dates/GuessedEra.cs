using System.Globalization;

namespace Briefing.Model.Dates;

/// <summary>Decades, centuries and years with their era in English: "the 1990s", "20th century", "44 BC".</summary>
internal static class GuessedEra
{
    /// <summary>The date that was meant, or null. "The 1900s" can be ten years or a hundred.</summary>
    public static string? Read(string text) =>
        DateTokens.Cut(text) switch
        {
            [[.. { Length: 4 } year, 's']] => Decade(year),
            [var year, "s"] => Decade(year),
            [var number, "century"] when DateTokens.IsShortNumber(number) => Century(number),
            [var year, "bc" or "bce"] when IsFewDigits(year) => $"-{Value(year) - 1:0000}",
            [var year, "ad" or "ce"] when IsFewDigits(year) => $"{Value(year):0000}",
            ["ad", var year] when IsFewDigits(year) => $"{Value(year):0000}",
            _ => null,
        };

    /// <summary>For "the 1900s" a message with both things it can mean; null for everything else.</summary>
    public static string? BothReadings(string text) =>
        DateTokens.Cut(text) is [[.. { Length: 4 } year, 's']] && DateTokens.IsYear(year) && Value(year) % 100 == 0
            ? $"`{text}` can be ten years or a hundred: write {year.AsSpan(0, 3)}X or {year.AsSpan(0, 2)}XX"
            : null;

    private static string? Decade(string year) =>
        DateTokens.IsYear(year) && Value(year) % 10 == 0 && Value(year) % 100 != 0 ? $"{year.AsSpan(0, 3)}X" : null;

    private static string Century(string number) => $"{Value(number) - 1:00}XX";

    private static bool IsFewDigits(string text) => text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit);

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
