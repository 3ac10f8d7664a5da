namespace Briefing.Model.Dates;

/// <summary>Reads a time of day and its offset: <c>09:00:00+06:00</c>, the seconds being optional.</summary>
internal ref struct TimeReader
{
    private const string Example = "09:00:00+06:00";
    private static readonly TimeSpan FarthestOffset = TimeSpan.FromHours(14);

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private int _at;

    /// <summary>Reads from <paramref name="start"/>, behind the T, up to, and without, <paramref name="end"/>.</summary>
    public TimeReader(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _at = start;
    }

    /// <summary>Why <see cref="Read"/> gave null; null otherwise.</summary>
    public EdtfProblem? Problem { get; private set; }

    private readonly bool AtEnd => _at == _end;

    /// <summary>The time and how far it is ahead of UTC, or null and the <see cref="Problem"/>.</summary>
    public (TimeOnly Time, TimeSpan Offset)? Read()
    {
        if (ReadClock() is not { } time)
        {
            return null;
        }

        if (AtEnd)
        {
            Fail("a time needs its offset, such as +06:00", _start);
            return null;
        }

        if (ReadOffset() is not { } offset)
        {
            return null;
        }

        if (!AtEnd)
        {
            Fail("the offset is the last part of a date", _at);
            return null;
        }

        return (time, offset);
    }

    private TimeOnly? ReadClock()
    {
        if (ReadPart("hour", 23) is not { } hour || !TakeColon() || ReadPart("minute", 59) is not { } minute)
        {
            return null;
        }

        if (!IsNext(':'))
        {
            return new TimeOnly(hour, minute);
        }

        _at++;
        if (ReadPart("second", 59) is not { } second)
        {
            return null;
        }

        if (IsNext('.') || IsNext(','))
        {
            Fail("seconds are written without fractions", _at);
            return null;
        }

        return new TimeOnly(hour, minute, second);
    }

    private TimeSpan? ReadOffset()
    {
        var start = _at;
        switch (_text[_at++])
        {
            case 'Z':
                return TimeSpan.Zero;
            case '+' or '-':
                return Signed(ReadDistance(), start);
            default:
                Fail("here stands the offset of the time, such as +06:00, or Z for UTC", start);
                return null;
        }
    }

    private TimeSpan? ReadDistance()
    {
        var start = _at;
        if (ReadPart("hour", 99) is not { } hours)
        {
            return null;
        }

        if (AtEnd)
        {
            return Distance(hours, 0, start);
        }

        return TakeColon() && ReadPart("minute", 59) is { } minutes ? Distance(hours, minutes, start) : null;
    }

    private TimeSpan? Distance(int hours, int minutes, int start)
    {
        var distance = new TimeSpan(hours, minutes, 0);
        if (distance <= FarthestOffset)
        {
            return distance;
        }

        Fail("no place is more than 14 hours from UTC", start);
        return null;
    }

    private TimeSpan? Signed(TimeSpan? distance, int start)
    {
        if (_text[start] == '+' || distance is null)
        {
            return distance;
        }

        if (distance > TimeSpan.Zero)
        {
            return -distance;
        }

        Fail("no offset is written Z or +00:00", start);
        return null;
    }

    private int? ReadPart(string name, int highest)
    {
        var start = _at;
        while (_at < _end && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        if (_at - start != 2)
        {
            Fail($"hours, minutes and seconds are written with two digits: {Example}", start);
            return null;
        }

        var value = ((_text[start] - '0') * 10) + _text[start + 1] - '0';
        if (value <= highest)
        {
            return value;
        }

        Problem = new($"there is no {name} {value}", start, 2);
        return null;
    }

    private bool TakeColon()
    {
        if (IsNext(':'))
        {
            _at++;
            return true;
        }

        Fail($"a colon stands between hours and minutes: {Example}", _at);
        return false;
    }

    private readonly bool IsNext(char sign) => _at < _end && _text[_at] == sign;

    private void Fail(string message, int start) => Problem = new(message, start, _end - start);
}
