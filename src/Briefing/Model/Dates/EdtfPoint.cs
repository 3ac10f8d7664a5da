namespace Briefing.Model.Dates;

/// <summary>A date that is no interval, or one end of an interval.</summary>
internal sealed record EdtfPoint
{
    /// <summary>An end written <c>..</c>.</summary>
    public static EdtfPoint Open { get; } = Undated(EdtfBound.Open);

    /// <summary>An end that is left empty.</summary>
    public static EdtfPoint Unknown { get; } = Undated(EdtfBound.Unknown);

    /// <summary>Whether there is a date at all; where it is not <see cref="EdtfBound.Dated"/>, nothing below means anything.</summary>
    public EdtfBound Bound { get; init; }

    /// <summary>How finely the date is written.</summary>
    public required EdtfPrecision Precision { get; init; }

    /// <summary>The sign at its end; none by default.</summary>
    public EdtfQualifier Qualifier { get; init; }

    /// <summary>
    /// The astronomical year: 0 is 1 BCE, -43 is 44 BCE. Unknown digits count as 0: 1990 for <c>199X</c>.
    /// </summary>
    public required long Year { get; init; }

    /// <summary>21 spring, 22 summer, 23 autumn, 24 winter; null where no season is written.</summary>
    public int? Season { get; init; }

    /// <summary>1 to 12; null where no month is written, or <c>XX</c>.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null where no day is written, or <c>XX</c>.</summary>
    public int? Day { get; init; }

    /// <summary>The time of day by the clock at the place; null where none is written.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>How far that clock is ahead of UTC; written wherever <see cref="Time"/> is.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>The first day it can be, as a day number; <see cref="EdtfDate.OpenStart"/> where there is no date.</summary>
    public required long First { get; init; }

    /// <summary>The last day it can be, as a day number; <see cref="EdtfDate.OpenEnd"/> where there is no date.</summary>
    public required long Last { get; init; }

    /// <summary>Whether a date is written here, rather than <c>..</c> or nothing.</summary>
    public bool IsDated => Bound == EdtfBound.Dated;

    /// <summary>Whether any digit is written <c>X</c>.</summary>
    public bool HasUnknownDigits =>
        Precision switch
        {
            EdtfPrecision.Century or EdtfPrecision.Decade => true,
            EdtfPrecision.Month => Month is null,
            EdtfPrecision.Day => Day is null,
            _ => false,
        };

    /// <summary>Seconds of UTC from the day number 0; null without a time.</summary>
    public long? Instant =>
        Time is { } time && Offset is { } offset
            ? (First * 86_400) + (time.Ticks / TimeSpan.TicksPerSecond) - (offset.Ticks / TimeSpan.TicksPerSecond)
            : null;

    private static EdtfPoint Undated(EdtfBound bound) =>
        new()
        {
            Bound = bound,
            Precision = EdtfPrecision.Century,
            Year = 0,
            First = EdtfDate.OpenStart,
            Last = EdtfDate.OpenEnd,
        };
}
