namespace Briefing.Model.Dates;

/// <summary>Reads the year that a date begins with.</summary>
internal static class YearReader
{
    /// <summary>With more digits the day number would no longer fit.</summary>
    private const int LongestYear = 15;

    /// <summary>A year of four digits, of which the last one or two may be unknown and count as 0.</summary>
    /// <returns>The year and how many digits are unknown, or null after a problem.</returns>
    public static (long Value, int Unknown)? Read(ref DateCursor cursor)
    {
        var isNegative = cursor.Take('-');
        var start = cursor.At;
        var known = cursor.TakeDigits();
        var unknown = cursor.TakeAll('X');
        if (!IsFourDigits(ref cursor, start) || !MayBeUnknown(ref cursor, start, unknown, isNegative))
        {
            return null;
        }

        var value = cursor.ValueOf(start, known);
        if (isNegative && value == 0)
        {
            cursor.Fail("the year 0 has no minus: 0000", cursor.Start);
            return null;
        }

        return (isNegative ? -value : value * Scale(unknown), unknown);
    }

    /// <summary>A year of more than four digits, with the letter Y before it and nothing after it.</summary>
    /// <returns>The year, or null after a problem.</returns>
    public static long? ReadLong(ref DateCursor cursor)
    {
        cursor.Take('Y');
        var isNegative = cursor.Take('-');
        var start = cursor.At;
        var length = cursor.TakeDigits();
        if (!cursor.AtEnd)
        {
            cursor.FailAt("after Y stands a year and nothing else: Y17000", cursor.At, 1);
            return null;
        }

        if (WhyNoLongYear(cursor, start, length) is { } message)
        {
            cursor.Fail(message, cursor.Start);
            return null;
        }

        return isNegative ? -cursor.ValueOf(start, length) : cursor.ValueOf(start, length);
    }

    private static int Scale(int unknownDigits) =>
        unknownDigits switch
        {
            0 => 1,
            1 => 10,
            _ => 100,
        };

    private static bool IsFourDigits(ref DateCursor cursor, int start)
    {
        var length = cursor.At - start;
        if (cursor.IsDigitNext())
        {
            cursor.FailToEnd("only the last digits of a year can be unknown: 199X or 19XX", cursor.Start);
        }
        else if (length == 0)
        {
            cursor.FailToEnd("a date begins with its year: 2022-10-14, 2022-10 or 2022", cursor.Start);
        }
        else if (length > 4 && cursor.AtEnd)
        {
            cursor.Fail("a year has four digits; a longer one begins with Y: Y17000", cursor.Start);
        }
        else if (length < 3 && !cursor.AtEnd)
        {
            cursor.FailToEnd("the year stands first and has four digits: 2022-10-14", cursor.Start);
        }
        else if (length != 4)
        {
            cursor.Fail("a year has four digits: 2022, or 0476", start);
        }

        return cursor.Problem is null;
    }

    private static bool MayBeUnknown(ref DateCursor cursor, int start, int unknown, bool isNegative)
    {
        if (unknown > 2)
        {
            cursor.Fail("only the last one or two digits of a year can be unknown: 199X or 19XX", start);
        }
        else if (unknown > 0 && isNegative)
        {
            cursor.Fail(
                "before the year 0 no digit can be unknown: write an interval, such as -0199/-0100",
                cursor.Start
            );
        }

        return cursor.Problem is null;
    }

    private static string? WhyNoLongYear(DateCursor cursor, int start, int length) =>
        length < 5 ? "Y is only for years of more than four digits: Y17000"
        : length > LongestYear ? "a year has fifteen digits at most"
        : cursor.Text[start] == '0' ? "a year after Y begins with another digit than 0: Y17000"
        : null;
}
