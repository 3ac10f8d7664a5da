using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>The stretches of time in which nothing happens: at most three, each a tenth of all such time or longer.</summary>
internal static class TimelineGaps
{
    private const int Most = 3;

    /// <summary>A gap is worth a look that is one of so many parts of all gaps.</summary>
    private const int Part = 10;

    /// <summary>Shorter ones are weekends.</summary>
    private const long LeastDays = 14;

    private const long DaysOfAYear = 365;

    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new("gaps", "gaps in the timeline", [.. Longest(Gaps(survey)).Select(Row)])
        {
            Empty = "No stretch of time is left empty for long.",
        };

    private static IEnumerable<(Event Before, Event After, long Days)> Longest(
        List<(Event Before, Event After, long Days)> gaps
    )
    {
        var whole = gaps.Sum(gap => Math.Max(gap.Days, 0));
        return gaps.Where(gap => gap.Days >= LeastDays && gap.Days * Part >= whole)
            .OrderByDescending(gap => gap.Days)
            .Take(Most);
    }

    // From the last day that anything before it covers to the first day of the next.
    private static List<(Event Before, Event After, long Days)> Gaps(Survey survey)
    {
        var events = survey
            .Events.Select(linked => linked.Event)
            .Where(one => one.Date is { Earliest: not EdtfDate.OpenStart, Latest: not EdtfDate.OpenEnd })
            .Order(Chronology.OfEvents)
            .ToList();
        var gaps = new List<(Event, Event, long)>();
        var last = events.FirstOrDefault();
        foreach (var next in events.Skip(1))
        {
            gaps.Add((last!, next, next.Date.Earliest - last!.Date.Latest));
            last = next.Date.Latest > last.Date.Latest ? next : last;
        }

        return gaps;
    }

    private static string LengthOf(long days) =>
        days < 2 * DaysOfAYear ? Counted.Say(days, "day") : $"about {Counted.Say(days / DaysOfAYear, "year")}";

    private static SheetRow Row((Event Before, Event After, long Days) gap) =>
        SheetRow.Of(
            gap.After.Place,
            ("length", LengthOf(gap.Days)),
            ("after", $"after {gap.Before.Id} ({EntryRows.Say(gap.Before.Date)})"),
            ("before", $"before {gap.After.Id} ({EntryRows.Say(gap.After.Date)})")
        );
}
