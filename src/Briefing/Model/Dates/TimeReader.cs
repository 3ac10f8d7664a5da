namespace Briefing.Model.Dates;

/// <summary>Reads a time of day and its offset: <c>09:00:00+06:00</c>, the seconds being optional.</summary>
internal static class TimeReader
{
    private const string Example = "09:00:00+06:00";
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    /// <summary>The time behind a T and how far it is ahead of UTC, or null after a problem.</summary>
    public static (TimeOnly Time, TimeSpan Offset)? Read(ref DateCursor cursor)
    {
        var start = cursor.At;
        if (ReadClock(ref cursor) is not { } time)
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            cursor.Fail("a time needs its offset, such as +06:00", start);
            return null;
        }

        if (ReadOffset(ref cursor) is not { } offset)
        {
            return null;
        }

        if (!cursor.AtEnd)
        {
            cursor.FailToEnd("the offset is the last part of a date", cursor.At);
            return null;
        }

        return (time, offset);
    }

    private static TimeOnly? ReadClock(ref DateCursor cursor)
    {
        if (
            ReadPart(ref cursor, "hour", 23) is not { } hour
            || !TakeColon(ref cursor)
            || ReadPart(ref cursor, "minute", 59) is not { } minute
        )
        {
            return null;
        }

        if (!cursor.Take(':'))
        {
            return new TimeOnly(hour, minute);
        }

        if (ReadPart(ref cursor, "second", 59) is not { } second)
        {
            return null;
        }

        if (cursor.IsNext('.') || cursor.IsNext(','))
        {
            cursor.FailToEnd("seconds are written without fractions", cursor.At);
            return null;
        }

        return new TimeOnly(hour, minute, second);
    }

    private static TimeSpan? ReadOffset(ref DateCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Take('Z'))
        {
            return TimeSpan.Zero;
        }

        if (cursor.Take('+'))
        {
            return ReadDistance(ref cursor);
        }

        if (!cursor.Take('-'))
        {
            cursor.FailToEnd("here stands the offset of the time, such as +06:00, or Z for UTC", start);
            return null;
        }

        var behind = ReadDistance(ref cursor);
        if (behind != TimeSpan.Zero)
        {
            return -behind;
        }

        cursor.FailToEnd("where the clock shows UTC, the offset is Z or +00:00", start);
        return null;
    }

    private static TimeSpan? ReadDistance(ref DateCursor cursor)
    {
        var start = cursor.At;
        if (ReadPart(ref cursor, "hour", 99) is not { } hours)
        {
            return null;
        }

        var minutes = 0;
        if (!cursor.AtEnd)
        {
            if (!TakeColon(ref cursor) || ReadPart(ref cursor, "minute", 59) is not { } written)
            {
                return null;
            }

            minutes = written;
        }

        var distance = new TimeSpan(hours, minutes, 0);
        if (distance > FarthestOffset)
        {
            cursor.Fail("no place is more than 14 hours from UTC", start);
            return null;
        }

        return distance;
    }

    private static int? ReadPart(ref DateCursor cursor, string name, int highest)
    {
        var start = cursor.At;
        switch (cursor.TakeDigits())
        {
            case 2 when cursor.ValueOf(start, 2) <= highest:
                return (int)cursor.ValueOf(start, 2);
            case 2:
                var value = cursor.ValueOf(start, 2);
                var more = value == 24 ? "; midnight is 00:00 of the next day" : "";
                cursor.Fail($"there is no {name} {value}{more}", start);
                return null;
            case 4:
                cursor.FailToEnd($"a colon stands between hours and minutes: {Example}", start);
                return null;
            default:
                cursor.FailToEnd($"hours, minutes and seconds are written with two digits: {Example}", start);
                return null;
        }
    }

    private static bool TakeColon(ref DateCursor cursor)
    {
        if (cursor.Take(':'))
        {
            return true;
        }

        cursor.FailToEnd($"a colon stands between hours and minutes: {Example}", cursor.At);
        return false;
    }
}
