namespace Briefing.Model.Dates;

/// <summary>Says one date; made anew for each.</summary>
internal readonly struct DateSpeech(DateWords words, bool shortMonths)
{
    /// <summary>The date in words.</summary>
    public string Say(EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        if (!date.IsInterval || start == end)
        {
            return Say(start, within: null);
        }

        return (start.Bound, end.Bound) switch
        {
            (EdtfBound.Dated, EdtfBound.Open) => Within("since", start),
            (EdtfBound.Dated, EdtfBound.Unknown) => Within("unknown-end", start),
            (EdtfBound.Open, _) => Within("until", end),
            (EdtfBound.Unknown, _) => Within("unknown-start", end),
            _ => SayShared(start, end)
                ?? DateTemplate.Fill(words.Require("date.range"), ("from", Say(start, "from")), ("to", Say(end, "to"))),
        };
    }

    private string Within(string pattern, EdtfPoint point) =>
        DateTemplate.Fill(words.Require($"date.{pattern}"), ("date", Say(point, pattern)));

    /// <summary>An interval whose ends share what need not be said twice; null if they share nothing.</summary>
    private string? SayShared(EdtfPoint start, EdtfPoint end)
    {
        if (SharedPattern(start, end) is not { } pattern)
        {
            return null;
        }

        return DateTemplate.Fill(
            words.Require(pattern),
            ("day", Day(start)),
            ("to-day", Day(end)),
            ("month", Month(start, afterDay: start.Day is not null)),
            ("to-month", Month(end, afterDay: end.Day is not null)),
            ("month-of", Month(start, afterDay: true)),
            ("to-month-of", Month(end, afterDay: true)),
            ("year", Year(start.Year)),
            ("to-year", Year(end.Year))
        );
    }

    private static string? SharedPattern(EdtfPoint start, EdtfPoint end)
    {
        var isPlain = (start.Qualifier | end.Qualifier) == EdtfQualifier.None;
        if (!isPlain || start.Precision != end.Precision || start.HasUnknownDigits || end.HasUnknownDigits)
        {
            return null;
        }

        return start.Precision switch
        {
            EdtfPrecision.Year when start.Year > 0 => "date.range-years",
            EdtfPrecision.Month when start.Year == end.Year => "date.range-months",
            EdtfPrecision.Day when start.Year == end.Year => start.Month == end.Month
                ? "date.range-days"
                : "date.range-days-months",
            _ => null,
        };
    }

    private string Say(EdtfPoint point, string? within)
    {
        var qualifier = point.Qualifier switch
        {
            EdtfQualifier.Approximate => "about",
            EdtfQualifier.Uncertain => "uncertain",
            EdtfQualifier.ApproximateAndUncertain => "about-uncertain",
            _ => null,
        };
        var context = new DateContext(words, within);
        return qualifier is null
            ? Plain(point, context)
            : DateTemplate.Fill(context.Pattern(qualifier), ("date", Plain(point, context.Inside(qualifier))));
    }

    private string Plain(EdtfPoint point, DateContext context) =>
        point.Precision switch
        {
            EdtfPrecision.Century => Century(point, context),
            EdtfPrecision.Decade => Years(context.Pattern("decade"), point, 9),
            EdtfPrecision.Year => DateTemplate.Fill(context.Pattern("year"), ("year", Year(point.Year))),
            EdtfPrecision.Season => Season(point, context),
            EdtfPrecision.Month => MonthYear(point, context),
            EdtfPrecision.Day => point.Day is null ? SomeDay(point, context) : FullDay(point, context),
            _ => Time(point, context),
        };

    private string Century(EdtfPoint point, DateContext context)
    {
        var number = (point.Year / 100) + 1;
        return Years(words.Find($"date.century-{number}") ?? context.Pattern("century"), point, 99);
    }

    private string Years(string pattern, EdtfPoint point, int more)
    {
        var century = (int)(point.Year / 100) + 1;
        return DateTemplate.Fill(
            pattern,
            ("year", words.Numerals.Write(point.Year)),
            ("to-year", words.Numerals.Write(point.Year + more)),
            ("century", words.Numerals.Write(century)),
            ("roman", RomanNumerals.Write(century))
        );
    }

    private string Season(EdtfPoint point, DateContext context) =>
        DateTemplate.Fill(
            context.Pattern("season-year"),
            ("season", words.Require($"date.season.{point.Season}")),
            ("year", Year(point.Year))
        );

    private string MonthYear(EdtfPoint point, DateContext context) =>
        point.Month is null
            ? DateTemplate.Fill(context.Pattern("some-month"), ("year", Year(point.Year)))
            : DateTemplate.Fill(
                context.Pattern("month-year"),
                ("month", Month(point, afterDay: false)),
                ("month-of", Month(point, afterDay: true)),
                ("year", Year(point.Year))
            );

    private string SomeDay(EdtfPoint point, DateContext context)
    {
        var inside = context.Inside("some-day");
        var wider = point.Month is null
            ? DateTemplate.Fill(inside.Pattern("year"), ("year", Year(point.Year)))
            : MonthYear(point, inside);
        return DateTemplate.Fill(context.Pattern("some-day"), ("date", wider));
    }

    private string FullDay(EdtfPoint point, DateContext context) =>
        DateTemplate.Fill(
            context.Pattern("day"),
            ("day", Day(point)),
            ("month", Month(point, afterDay: true)),
            ("month-of", Month(point, afterDay: true)),
            ("year", Year(point.Year))
        );

    private string Time(EdtfPoint point, DateContext context) =>
        DateTemplate.Fill(
            context.Pattern("time"),
            ("date", FullDay(point, context.Inside("time"))),
            ("time", Clock(point.Time!.Value)),
            ("offset", Offset(point.Offset!.Value))
        );

    private string Clock(TimeOnly time)
    {
        var numerals = words.Numerals;
        var clock = $"{numerals.Write(time.Hour, 2)}:{numerals.Write(time.Minute, 2)}";
        return time.Second == 0 ? clock : $"{clock}:{numerals.Write(time.Second, 2)}";
    }

    private string Offset(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            return words.Require("date.utc");
        }

        var sign = offset < TimeSpan.Zero ? '\u2212' : '+';
        var (hours, minutes) = (Math.Abs(offset.Hours), Math.Abs(offset.Minutes));
        var distance = $"{sign}{words.Numerals.Write(hours, 2)}:{words.Numerals.Write(minutes, 2)}";
        return DateTemplate.Fill(words.Require("date.offset"), ("offset", distance));
    }

    private string Day(EdtfPoint point) =>
        point.Day is not { } day ? "" : words.Find($"date.day-number.{day}") ?? words.Numerals.Write(day);

    private string Month(EdtfPoint point, bool afterDay)
    {
        if (point.Month is not { } month)
        {
            return "";
        }

        return (shortMonths ? words.Find($"date.month-short.{month}") : null)
            ?? (afterDay ? words.Find($"date.month-of.{month}") : null)
            ?? words.Require($"date.month.{month}");
    }

    private string Year(long year) =>
        year > 0
            ? words.Numerals.Write(year)
            : DateTemplate.Fill(words.Require("date.year-bce"), ("year", words.Numerals.Write(1 - year)));
}
