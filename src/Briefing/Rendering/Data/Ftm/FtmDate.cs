using Briefing.Model.Dates;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>Dates of FollowTheMoney: a year, a month or a day (ISO 8601), and nothing for doubt.</summary>
internal static class FtmDate
{
    /// <summary>Where something begins; none where that is not certain.</summary>
    public static string? Start(EdtfDate? date) => date is { Start.IsDated: true } ? Day(date.Start) : null;

    /// <summary>Where something ends; none where that is not certain, or where the date is no interval.</summary>
    public static string? End(EdtfDate? date) => date is { IsInterval: true, End.IsDated: true } ? Day(date.End) : null;

    /// <summary>A date that is no interval; none where it is not certain.</summary>
    public static string? Single(EdtfDate? date) => date is { IsInterval: false } ? Start(date) : null;

    /// <summary>A date in words where its numbers do not say all.</summary>
    public static string? Words(EdtfDate? date, DateWords words)
    {
        var isAllSaid = date is null || (Start(date) is not null && (!date.IsInterval || End(date) is not null));
        return isAllSaid ? null : words.Say(date!);
    }

    // The day by the clock at the place: a time of day is finer than the format wants.
    private static string? Day(EdtfPoint point) => HtmlTime.From(point)?.Split('T')[0];
}
