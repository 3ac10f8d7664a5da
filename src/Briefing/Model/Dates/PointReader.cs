namespace Briefing.Model.Dates;

/// <summary>Reads a date that is no interval, left to right, up to the first problem.</summary>
internal static class PointReader
{
    /// <summary>Stands for <c>XX</c> while reading.</summary>
    private const int UnknownPair = -1;

    /// <summary>The date in a part of a text, or null and the problem.</summary>
    public static EdtfPoint? Read(string text, int start, int end, out EdtfProblem? problem)
    {
        var cursor = new DateCursor(text, start, end);
        var point = ReadQualified(ref cursor);
        problem = cursor.Problem;
        return point;
    }

    private static EdtfPoint? ReadQualified(ref DateCursor cursor)
    {
        var qualifier = cursor.TakeQualifier();
        var point = cursor.IsNext('Y') ? ReadLongYear(ref cursor) : ReadDate(ref cursor);
        if (point is null || qualifier == EdtfQualifier.None)
        {
            return point;
        }

        if (point.Time is not null)
        {
            cursor.FailAt("a date with a time is exact: leave out the time, or the sign", cursor.End, 1);
            return null;
        }

        return point with
        {
            Qualifier = qualifier,
        };
    }

    private static EdtfPoint? ReadLongYear(ref DateCursor cursor) =>
        YearReader.ReadLong(ref cursor) is { } year ? EdtfPoints.Year(year) : null;

    private static EdtfPoint? ReadDate(ref DateCursor cursor)
    {
        if (YearReader.Read(ref cursor) is not { } year)
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            return year.Unknown == 0 ? EdtfPoints.Year(year.Value) : EdtfPoints.Years(year.Value, year.Unknown);
        }

        if (!TakeHyphen(ref cursor))
        {
            return null;
        }

        if (year.Unknown > 0)
        {
            cursor.Fail("a year with unknown digits stands alone, without month and day: 199X", cursor.Start);
            return null;
        }

        return ReadMonthAndDay(ref cursor, year.Value);
    }

    private static EdtfPoint? ReadMonthAndDay(ref DateCursor cursor, long year)
    {
        var start = cursor.At;
        if (ReadPair(ref cursor) is not { } month || !IsMonthOrSeason(ref cursor, month, start))
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            return month > 12 ? EdtfPoints.Season(year, month) : EdtfPoints.Month(year, Known(month));
        }

        if (!TakeHyphen(ref cursor))
        {
            return null;
        }

        if (month > 12)
        {
            cursor.FailAt("a season has no days: 2022-21 is spring 2022", start, 2);
            return null;
        }

        return ReadDay(ref cursor, year, month);
    }

    private static EdtfPoint? ReadDay(ref DateCursor cursor, long year, int month)
    {
        var start = cursor.At;
        if (ReadPair(ref cursor) is not { } day || !IsDay(ref cursor, year, month, day, start))
        {
            return null;
        }

        var point = EdtfPoints.Day(year, Known(month), Known(day));
        if (cursor.AtEnd)
        {
            return point;
        }

        if (!cursor.Take('T'))
        {
            FailUnexpected(ref cursor);
            return null;
        }

        return ReadTime(ref cursor, point);
    }

    private static EdtfPoint? ReadTime(ref DateCursor cursor, EdtfPoint day)
    {
        if (day.HasUnknownDigits)
        {
            cursor.FailToEnd("a time needs a day that is known", cursor.At - 1);
            return null;
        }

        return TimeReader.Read(ref cursor) is { } time
            ? day with
            {
                Precision = EdtfPrecision.Time,
                Time = time.Time,
                Offset = time.Offset,
            }
            : null;
    }

    private static bool IsMonthOrSeason(ref DateCursor cursor, int month, int start)
    {
        if (month is UnknownPair or (>= 1 and <= 12) or (>= 21 and <= 24))
        {
            return true;
        }

        var more = month is >= 25 and <= 41 ? "; the seasons are 21 (spring) to 24 (winter)" : "";
        cursor.Fail($"there is no month {month}{more}", start);
        return false;
    }

    private static bool IsDay(ref DateCursor cursor, long year, int month, int day, int start)
    {
        var problem =
            day == UnknownPair ? null
            : month == UnknownPair ? "where the month is unknown, so is the day: 2022-XX-XX"
            : day == 0 ? "there is no day 0"
            : day > CalendarDays.InMonth(year, month)
                ? $"{EnglishMonths.Name(month)} {year} has {CalendarDays.InMonth(year, month)} days"
            : null;
        if (problem is not null)
        {
            cursor.Fail(problem, start);
        }

        return problem is null;
    }

    /// <summary>Two digits, or <c>XX</c>.</summary>
    private static int? ReadPair(ref DateCursor cursor)
    {
        var start = cursor.At;
        var digits = cursor.TakeDigits();
        var unknown = cursor.TakeAll('X');
        switch (digits, unknown)
        {
            case (2, 0):
                return (int)cursor.ValueOf(start, 2);
            case (0, 2) when !cursor.IsDigitNext():
                return UnknownPair;
            case (0, 0):
                FailUnexpected(ref cursor);
                return null;
            case (_, 0):
                cursor.Fail("day and month are written with two digits: 2022-09-05", start);
                return null;
            default:
                cursor.Fail("an unknown month or day is XX: 2022-XX or 2022-10-XX", start);
                return null;
        }
    }

    private static int? Known(int pair) => pair == UnknownPair ? null : pair;

    private static bool TakeHyphen(ref DateCursor cursor)
    {
        if (cursor.Take('-'))
        {
            return true;
        }

        FailUnexpected(ref cursor);
        return false;
    }

    private static void FailUnexpected(ref DateCursor cursor)
    {
        if (cursor.AtEnd)
        {
            cursor.Fail("something is missing at the end: 2022-10-14, 2022-10 or 2022", cursor.At);
            return;
        }

        switch (cursor.Text[cursor.At])
        {
            case '~' or '?' or '%':
                cursor.FailAt("~, ? and % stand once, at the end of the whole date", cursor.At, 1);
                break;
            case ' ' or 't' when cursor.IsDigitNext(after: 1):
                const string Example =
                    "a time follows its day after a T, and with its offset: 2022-10-14T09:00:00+06:00";
                cursor.FailAt(Example, cursor.At, 1);
                break;
            case 'T' when cursor.IsDigitNext(after: 1):
                cursor.FailToEnd("a time belongs to a day: 2022-10-14T09:00:00+06:00", cursor.At);
                break;
            case 'S' or 'E':
                cursor.FailToEnd("this part of EDTF (level 2) is not read", cursor.At);
                break;
            default:
                cursor.FailToEnd($"`{cursor.Rest}` does not belong in a date such as 2022-10-14", cursor.At);
                break;
        }
    }
}
