namespace Briefing.Model.Dates;

/// <summary>Reads a date that is no interval out of a part of a text, left to right, up to the first problem.</summary>
internal ref struct PointReader
{
    /// <summary>Stands for <c>XX</c> while reading.</summary>
    private const int UnknownPair = -1;

    /// <summary>With more digits the day number would no longer fit.</summary>
    private const int LongestYear = 15;

    private readonly string _text;
    private readonly int _start;
    private int _end;
    private int _at;

    /// <summary>Reads from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public PointReader(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _at = start;
    }

    /// <summary>Why <see cref="Read"/> gave null; null otherwise.</summary>
    public EdtfProblem? Problem { get; private set; }

    private readonly bool AtEnd => _at == _end;

    /// <summary>The date, or null and the <see cref="Problem"/>.</summary>
    public EdtfPoint? Read()
    {
        var qualifier = TakeQualifier();
        var point = IsNext('Y') ? ReadLongYear() : ReadDate();
        if (point is null || qualifier == EdtfQualifier.None)
        {
            return point;
        }

        return point.Time is null
            ? point with
            {
                Qualifier = qualifier,
            }
            : FailAt("a date with a time is exact: leave out the time, or the sign", _end, 1);
    }

    private EdtfQualifier TakeQualifier()
    {
        var qualifier = _end == _start ? EdtfQualifier.None : QualifierOf(_text[_end - 1]);
        _end -= qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    private static EdtfQualifier QualifierOf(char sign) =>
        sign switch
        {
            '~' => EdtfQualifier.Approximate,
            '?' => EdtfQualifier.Uncertain,
            '%' => EdtfQualifier.ApproximateAndUncertain,
            _ => EdtfQualifier.None,
        };

    private EdtfPoint? ReadLongYear()
    {
        _at++;
        var isNegative = Take('-');
        var start = _at;
        SkipDigits();
        var length = _at - start;
        if (!AtEnd)
        {
            return FailAt("after Y stands a year and nothing else: Y17000", _at, 1);
        }

        return length switch
        {
            < 5 => FailFrom(_start, "Y is only for years of more than four digits: Y17000"),
            > LongestYear => FailFrom(_start, "a year has fifteen digits at most"),
            _ when _text[start] == '0' => FailFrom(_start, "a year after Y begins with another digit than 0: Y17000"),
            _ => YearPoint(ValueOf(start, _at, isNegative)),
        };
    }

    private EdtfPoint? ReadDate()
    {
        if (ReadYear() is not { } year)
        {
            return null;
        }

        if (AtEnd)
        {
            return year.Unknown == 0 ? YearPoint(year.Value) : YearsPoint(year);
        }

        if (!Take('-'))
        {
            return Unexpected();
        }

        return year.Unknown == 0
            ? ReadMonthAndDay(year.Value)
            : FailFrom(_start, "a year with unknown digits stands alone, without month and day: 199X");
    }

    private (long Value, int Unknown)? ReadYear()
    {
        var isNegative = Take('-');
        var start = _at;
        SkipDigits();
        var known = _at - start;
        SkipAll('X');
        var length = _at - start;
        if (length != 4 || IsDigitNext())
        {
            WhyNoYear(start);
            return null;
        }

        if (known < 2)
        {
            FailFrom(start, "only the last one or two digits of a year can be unknown: 199X or 19XX");
            return null;
        }

        return SignedYear(start, known, isNegative);
    }

    private (long Value, int Unknown)? SignedYear(int start, int known, bool isNegative)
    {
        var value =
            ValueOf(start, start + known, isNegative)
            * (
                known == 4 ? 1
                : known == 3 ? 10
                : 100
            );
        if (isNegative && known < 4)
        {
            FailFrom(_start, "before the year 0 no digit can be unknown: write an interval, such as -0199/-0100");
            return null;
        }

        if (isNegative && value == 0)
        {
            FailFrom(_start, "the year 0 has no minus: 0000");
            return null;
        }

        return (value, 4 - known);
    }

    private void WhyNoYear(int start)
    {
        var length = _at - start;
        if (length == 0)
        {
            _at = start;
            FailFrom(_start, "a date begins with its year: 2022-10-14, 2022-10 or 2022", toEnd: true);
        }
        else if (length > 4 && AtEnd)
        {
            FailFrom(_start, "a year has four digits; a longer one begins with Y: Y17000");
        }
        else if (length < 3 && !AtEnd)
        {
            FailFrom(_start, "the year stands first and has four digits: 2022-10-14", toEnd: true);
        }
        else
        {
            FailFrom(start, "a year has four digits: 2022, or 0476");
        }
    }

    private EdtfPoint? ReadMonthAndDay(long year)
    {
        var start = _at;
        if (ReadPair() is not { } month || !IsMonthOrSeason(month, start))
        {
            return null;
        }

        if (AtEnd)
        {
            return month > 12 ? SeasonPoint(year, month) : MonthPoint(year, month);
        }

        if (!Take('-'))
        {
            return Unexpected();
        }

        return month > 12 ? FailFrom(start, "a season has no days: 2022-21 is spring 2022") : ReadDay(year, month);
    }

    private bool IsMonthOrSeason(int month, int start)
    {
        switch (month)
        {
            case UnknownPair or (>= 1 and <= 12) or (>= 21 and <= 24):
                return true;
            case >= 25 and <= 41:
                FailFrom(start, $"there is no month {month}; the seasons are 21 (spring) to 24 (winter)");
                return false;
            default:
                FailFrom(start, $"there is no month {month}");
                return false;
        }
    }

    private EdtfPoint? ReadDay(long year, int month)
    {
        var start = _at;
        if (ReadPair() is not { } day || !IsDay(year, month, day, start))
        {
            return null;
        }

        if (AtEnd)
        {
            return DayPoint(year, month, day);
        }

        if (!IsNext('T'))
        {
            return Unexpected();
        }

        return month == UnknownPair || day == UnknownPair
            ? FailAt("a time needs a day that is known", _at, _end - _at)
            : ReadTime(DayPoint(year, month, day));
    }

    private bool IsDay(long year, int month, int day, int start)
    {
        if (day == UnknownPair)
        {
            return true;
        }

        if (month == UnknownPair)
        {
            FailFrom(start, "where the month is unknown, so is the day: 2022-XX-XX");
            return false;
        }

        if (day >= 1 && day <= CalendarDays.InMonth(year, month))
        {
            return true;
        }

        FailFrom(start, WhyNoDay(year, month, day));
        return false;
    }

    private static string WhyNoDay(long year, int month, int day) =>
        day == 0
            ? "there is no day 0"
            : $"{EnglishMonths.Name(month)} {year} has {CalendarDays.InMonth(year, month)} days";

    private EdtfPoint? ReadTime(EdtfPoint day)
    {
        var reader = new TimeReader(_text, _at + 1, _end);
        var time = reader.Read();
        Problem = reader.Problem;
        return time is { } read
            ? day with
            {
                Precision = EdtfPrecision.Time,
                Time = read.Time,
                Offset = read.Offset,
            }
            : null;
    }

    /// <summary>Two digits, or <c>XX</c>.</summary>
    private int? ReadPair()
    {
        var start = _at;
        SkipDigits();
        var digits = _at - start;
        SkipAll('X');
        var length = _at - start;
        if (length == 0)
        {
            Unexpected();
            return null;
        }

        if (length == 2 && digits is 0 or 2 && !IsDigitNext())
        {
            return digits == 0 ? UnknownPair : (int)ValueOf(start, _at, isNegative: false);
        }

        FailFrom(start, digits == length ? TwoDigits : "an unknown month or day is XX: 2022-XX or 2022-10-XX");
        return null;
    }

    private const string TwoDigits = "day and month are written with two digits: 2022-09-05";

    private EdtfPoint? Unexpected()
    {
        if (AtEnd)
        {
            return FailAt("something is missing at the end: 2022-10-14, 2022-10 or 2022", _at, 0);
        }

        return _text[_at] switch
        {
            '~' or '?' or '%' => FailAt("~, ? and % stand once, at the end of the whole date", _at, 1),
            ' ' or 't' when IsDigitAt(_at + 1) => FailAt(
                "a time follows its day after a T, and with its offset: 2022-10-14T09:00:00+06:00",
                _at,
                1
            ),
            'S' or 'E' => FailAt("this part of EDTF (level 2) is not read", _at, _end - _at),
            _ => FailAt("this does not belong in a date such as 2022-10-14", _at, _end - _at),
        };
    }

    private static EdtfPoint YearPoint(long year) =>
        new()
        {
            Precision = EdtfPrecision.Year,
            Year = year,
            First = CalendarDays.NumberOf(year, 1, 1),
            Last = CalendarDays.NumberOf(year, 12, 31),
        };

    private static EdtfPoint YearsPoint((long Value, int Unknown) year) =>
        new()
        {
            Precision = year.Unknown == 1 ? EdtfPrecision.Decade : EdtfPrecision.Century,
            Year = year.Value,
            First = CalendarDays.NumberOf(year.Value, 1, 1),
            Last = CalendarDays.NumberOf(year.Value + (year.Unknown == 1 ? 9 : 99), 12, 31),
        };

    private static EdtfPoint SeasonPoint(long year, int season)
    {
        var firstMonth = 3 * (season - 20);
        var lastYear = season == 24 ? year + 1 : year;
        var lastMonth = season == 24 ? 2 : firstMonth + 2;
        return new()
        {
            Precision = EdtfPrecision.Season,
            Year = year,
            Season = season,
            First = CalendarDays.NumberOf(year, firstMonth, 1),
            Last = CalendarDays.NumberOf(lastYear, lastMonth, CalendarDays.InMonth(lastYear, lastMonth)),
        };
    }

    private static EdtfPoint MonthPoint(long year, int month)
    {
        var (first, last) = month == UnknownPair ? (1, 12) : (month, month);
        return new()
        {
            Precision = EdtfPrecision.Month,
            Year = year,
            Month = month == UnknownPair ? null : month,
            First = CalendarDays.NumberOf(year, first, 1),
            Last = CalendarDays.NumberOf(year, last, CalendarDays.InMonth(year, last)),
        };
    }

    private static EdtfPoint DayPoint(long year, int month, int day)
    {
        var known = MonthPoint(year, month) with { Precision = EdtfPrecision.Day };
        if (day == UnknownPair)
        {
            return known;
        }

        var number = known.First + day - 1;
        return known with { Day = day, First = number, Last = number };
    }

    private readonly long ValueOf(int start, int end, bool isNegative)
    {
        var value = 0L;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (_text[i] - '0');
        }

        return isNegative ? -value : value;
    }

    private void SkipDigits()
    {
        while (IsDigitNext())
        {
            _at++;
        }
    }

    private void SkipAll(char sign)
    {
        while (IsNext(sign))
        {
            _at++;
        }
    }

    private bool Take(char sign)
    {
        var isNext = IsNext(sign);
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private readonly bool IsNext(char sign) => _at < _end && _text[_at] == sign;

    private readonly bool IsDigitNext() => IsDigitAt(_at);

    private readonly bool IsDigitAt(int at) => at < _end && char.IsAsciiDigit(_text[at]);

    private EdtfPoint? FailFrom(int start, string message, bool toEnd = false) =>
        FailAt(message, start, (toEnd ? _end : _at) - start);

    private EdtfPoint? FailAt(string message, int start, int length)
    {
        Problem = new EdtfProblem(message, start, length);
        return null;
    }
}
