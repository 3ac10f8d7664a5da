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
            (EdtfBound.Dated, EdtfBound.Open) => Within("since", start, "since"),
            (EdtfBound.Dated, EdtfBound.Unknown) => Within("unknown-end", start, "since"),
            (EdtfBound.Open, _) => Within("until", end, "until"),
            (EdtfBound.Unknown, _) => Within("unknown-start", end, "until"),
            _ => SayShared(start, end)
                ?? DateTemplate.Fill(words.Require("date.range"), ("from", Say(start, "from")), ("to", Say(end, "to"))),
        };
    }

    private string Within(string pattern, EdtfPoint point, string place) =>
        DateTemplate.Fill(words.Require($"date.{pattern}"), ("date", Say(point, place)));

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
        var context = new DateContext(words, within);
        return point.Qualifier switch
        {
            EdtfQualifier.Approximate => Qualified(point, context, "about", "about"),
            EdtfQualifier.Uncertain => Qualified(point, context, "uncertain", "uncertain"),
            EdtfQualifier.ApproximateAndUncertain => Qualified(point, context, "about-uncertain", "about"),
            _ => Plain(point, context),
        };
    }

    private string Qualified(EdtfPoint point, DateContext context, string pattern, string place) =>
        DateTemplate.Fill(context.Pattern(pattern), ("date", Plain(point, context.Inside(place))));

    private string Plain(EdtfPoint point, DateContext context) =>
        point.Precision switch
        {
            EdtfPrecision.Century => Century(point, context),
            EdtfPrecision.Decade => Years(context.Pattern("decade"), point, 9),
            EdtfPrecision.Year => WholeYear(point, context),
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
            ("season", context.Name("season", point.Season!.Value)),
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
        var wider = point.Month is null ? WholeYear(point, inside) : MonthYear(point, inside);
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

        return (shortMonths && afterDay ? words.Find($"date.month-of-short.{month}") : null)
            ?? (shortMonths ? words.Find($"date.month-short.{month}") : null)
            ?? (afterDay ? words.Find($"date.month-of.{month}") : null)
            ?? words.Require($"date.month.{month}");
    }

    /// <summary>A year that stands for itself.</summary>
    private string WholeYear(EdtfPoint point, DateContext context) =>
        point.Year > 0
            ? DateTemplate.Fill(context.Pattern("year"), ("year", words.Numerals.Write(point.Year)))
            : BeforeOurEra(context.Pattern("year-bce"), point.Year);

    /// <summary>The year inside of another pattern.</summary>
    private string Year(long year) =>
        year > 0
            ? words.Numerals.Write(year)
            : BeforeOurEra(new DateContext(words, "inside").Pattern("year-bce"), year);

    /// <summary>The astronomical year 0 is 1 BCE.</summary>
    private string BeforeOurEra(string pattern, long year) =>
        DateTemplate.Fill(pattern, ("year", words.Numerals.Write(1 - year)));
}
