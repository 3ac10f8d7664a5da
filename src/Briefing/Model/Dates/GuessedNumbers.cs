using System.Globalization;

namespace Briefing.Model.Dates;

/// <summary>Dates in figures, but in another order or with other separators: 14.10.2022, 2022/10/14, 20221014.</summary>
internal static class GuessedNumbers
{
    /// <summary>The date that was meant, or null where it is none or can be read in two ways.</summary>
    public static string? Read(string text)
    {
        if ((SignedYear(text) ?? LongYear(text)) is { } year)
        {
            return year;
        }

        return Runs(text) switch
        {
            [var only] => Alone(only),
            [{ Length: 4 } first, { Length: 1 or 2 } second] => YearAndMore(first, second, text[4]),
            [{ Length: 1 or 2 } first, { Length: 4 } second] => Date(second, first),
            [{ Length: 4 } first, { Length: 1 or 2 } second, { Length: 1 or 2 } third] => IsMonth(second)
                ? Date(first, second, third)
                : Date(first, third, second),
            [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } third] => YearLast(
                first,
                second,
                third
            ),
            _ => null,
        };
    }

    /// <summary>For a date such as 5/10/2022 a message with both things it can mean; null for everything else.</summary>
    public static string? BothReadings(string text) =>
        Runs(text) switch
        {
            [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year]
                when IsMonth(first) && IsMonth(second) => $"`{text}` can be {Spoken(first, second)} or "
                + $"{Spoken(second, first)}: write {Date(year, second, first)} or {Date(year, first, second)}",
            [{ Length: 4 } year, { Length: 2 } more] when IsMonth(more) =>
                $"`{text}` can be {EnglishMonths.Name(Value(more))} {year} or two years: "
                    + $"write {Date(year, more)} or {year}/{year[..2]}{more}",
            _ => null,
        };

    private static string? SignedYear(string text) =>
        text is not ['-', .. { Length: > 0 and <= 4 } digits] || !IsDigits(digits) ? null
        : Value(digits) == 0 ? "0000"
        : $"-{digits.PadLeft(4, '0')}";

    /// <summary>Y with a year of four digits, or with zeros.</summary>
    private static string? LongYear(string text)
    {
        if (text is not ['Y' or 'y', .. var digits] || !IsDigits(digits))
        {
            return null;
        }

        var year = digits.TrimStart('0').PadLeft(4, '0');
        return year.Length == 4 ? year : $"Y{year}";
    }

    private static string? Alone(string digits) =>
        digits.Length switch
        {
            3 => $"0{digits}",
            6 when IsMonth(digits[4..]) => null,
            8 when IsMonth(digits[4..6]) => Date(digits[..4], digits[4..6], digits[6..]),
            > 4 when digits[0] != '0' => $"Y{digits}",
            _ => null,
        };

    private static string? YearAndMore(string year, string more, char separator)
    {
        var isLater = more.Length == 2 && Value(more) > Value(year[2..]);
        if (!IsMonth(more))
        {
            return isLater ? $"{year}/{year[..2]}{more}" : null;
        }

        var mayBeYears = isLater && separator is '/' or '–';
        return mayBeYears ? null : Date(year, more);
    }

    private static string? YearLast(string first, string second, string year) =>
        (IsMonth(first), IsMonth(second)) switch
        {
            (true, true) when Value(first) != Value(second) => null,
            (_, true) => Date(year, second, first),
            (true, _) => Date(year, first, second),
            _ => null,
        };

    private static string Date(string year, string month, string? day = null) =>
        day is null ? $"{year}-{month.PadLeft(2, '0')}" : $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static string Spoken(string day, string month) => $"{Value(day)} {EnglishMonths.Name(Value(month))}";

    /// <summary>The numbers of a text that holds nothing else but one kind of separator, each time once.</summary>
    private static string[] Runs(string text)
    {
        var separator = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var runs = separator < 0 ? [text] : text.Split(text[separator]);
        var isSeparated = separator < 0 || text[separator] is '.' or '/' or '-' or '–';
        return isSeparated && Array.TrueForAll(runs, IsDigits) ? runs : [];
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsMonth(string digits) => Value(digits) is >= 1 and <= 12;

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
