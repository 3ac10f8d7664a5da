using Briefing.Model.Dates;

namespace Briefing.Rendering.Citing;

/// <summary>A date as reference managers take it: years, months and days, and whether they are only about right.</summary>
/// <param name="Start">The first day, month or year; none where it is open, unknown or too vague for a year.</param>
/// <param name="End">The last one of an interval; none for a single date.</param>
/// <param name="Season">1 spring to 4 winter, where the date is a season.</param>
/// <param name="IsVague">Whether it has a sign of doubt or unknown digits.</param>
internal sealed record WorkDate(WorkDay? Start, WorkDay? End, int? Season, bool IsVague)
{
    /// <summary>Whether it is one certain day, month or year.</summary>
    public bool IsPlain => Start is not null && End is null && Season is null && !IsVague;

    /// <summary>The year, where it is the same throughout.</summary>
    public long? Year => Start is { } start && (End is null || End.Year == start.Year) ? start.Year : null;

    /// <summary>Reads a date.</summary>
    public static WorkDate Of(EdtfDate date)
    {
        var start = WorkDay.Of(date.Start);
        var end = date.IsInterval ? WorkDay.Of(date.End) : null;
        var isWhole = start is not null && (end is not null || !date.IsInterval);
        return new WorkDate(
            isWhole ? start : null,
            isWhole ? end : null,
            date.IsInterval ? null : date.Start.Season - 20,
            date.Qualifier != EdtfQualifier.None || date.Start.HasUnknownDigits || date.End.HasUnknownDigits
        );
    }
}
