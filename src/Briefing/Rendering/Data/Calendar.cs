using System.Collections.Immutable;
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
        Write([.. catalogue.Events.Where(linked => Holds(linked.Event))], catalogue.Brief.Brief.Title, catalogue);

    /// <summary>One event; none where a calendar cannot hold it.</summary>
    public static byte[]? Write(LinkedEvent linked, Catalogue catalogue) =>
        Holds(linked.Event) ? Write([linked], linked.Event.Name, catalogue) : null;

    private static byte[]? Write(ImmutableArray<LinkedEvent> events, string name, Catalogue catalogue)
    {
        if (events.IsEmpty)
        {
            return null;
        }

        var lines = new IcsLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Briefing//Briefing//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        WriteTwice(lines, "NAME", "X-WR-CALNAME", name);
        WriteTwice(lines, "DESCRIPTION", "X-WR-CALDESC", LeftOut(events, catalogue));
        foreach (var linked in events)
        {
            new EventLines(lines, catalogue).Write(linked);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToUtf8();
    }

    // By the standard, and as most programs have read it since before it.
    private static void WriteTwice(IcsLines lines, string name, string olderName, string? text)
    {
        lines.AddText(name, text);
        lines.AddText(olderName, text);
    }

    private static string? LeftOut(ImmutableArray<LinkedEvent> events, Catalogue catalogue)
    {
        var count = catalogue.Events.Count(linked => !Holds(linked.Event));
        var isWhole = events.Length + count == catalogue.Events.Length;
        return isWhole && count > 0 ? catalogue.Wording.SayCounted("calendar.left-out", count) : null;
    }
}
