using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Ics;

namespace Briefing.Rendering.Data;

/// <summary>Writes events as a calendar: RFC 5545, with the name and description of RFC 7986.</summary>
/// <remarks>
/// <para>
/// A day or days are all-day entries whose end is the day after; a time is an instant in UTC. An entry never makes its
/// reader busy (<c>TRANSP:TRANSPARENT</c>).
/// </para>
/// <para>
/// A calendar has no word for "some day in October". A date that is about right, in doubt, or known to the month only
/// covers the days it can be, is <c>TENTATIVE</c>, and says in its title what it means: "The talks (about
/// October 2022)". An interval that is open at one end stands at the end that is known. A date that is no nearer than a
/// season or a year is left out: as a bar across the year it would say nothing and hide everything else. The
/// calendar's description says how many were left out.
/// </para>
/// </remarks>
internal static class Calendar
{
    /// <summary>Whether an event's date is known well enough to stand in a calendar.</summary>
    public static bool Holds(Event happening) => EventDays.Of(happening.Date) is not null;

    /// <summary>All events that a calendar can hold; none where there are none, since a calendar must not be empty.</summary>
    public static byte[]? Write(Catalogue catalogue) =>
        Write(catalogue.Events.Where(linked => Holds(linked.Event)).ToList(), catalogue);

    /// <summary>One event; none where a calendar cannot hold it.</summary>
    public static byte[]? Write(LinkedEvent linked, Catalogue catalogue) =>
        Holds(linked.Event) ? Write([linked], catalogue) : null;

    private static byte[]? Write(List<LinkedEvent> events, Catalogue catalogue)
    {
        if (events.Count == 0)
        {
            return null;
        }

        var lines = new IcsLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Briefing//Briefing//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        WriteNames(lines, events, catalogue);
        foreach (var linked in events)
        {
            new EventLines(lines, catalogue).Write(linked);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToUtf8();
    }

    // The names twice: by the standard, and as most programs have read them since before it.
    private static void WriteNames(IcsLines lines, List<LinkedEvent> events, Catalogue catalogue)
    {
        var isWhole = events.Count > 1 || catalogue.Events.Length == 1;
        var name = isWhole ? catalogue.Brief.Brief.Title : events[0].Event.Name;
        lines.AddText("NAME", name);
        lines.AddText("X-WR-CALNAME", name);
        var leftOut = catalogue.Events.Count(linked => !Holds(linked.Event));
        if (isWhole && leftOut > 0)
        {
            var key = leftOut == 1 ? "calendar.left-out.one" : "calendar.left-out.other";
            var words = catalogue.Wording.Say(key, ("count", Numbers.Text(leftOut)));
            lines.AddText("DESCRIPTION", words);
            lines.AddText("X-WR-CALDESC", words);
        }
    }
}
