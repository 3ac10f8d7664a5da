using System.Globalization;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Ics;

/// <summary>Writes an event as a VEVENT (RFC 5545, 3.6.1).</summary>
/// <param name="lines">Where to.</param>
/// <param name="catalogue">What the event belongs to.</param>
internal sealed class EventLines(IcsLines lines, Catalogue catalogue)
{
    /// <summary>Writes an event that a calendar can hold.</summary>
    public void Write(LinkedEvent linked)
    {
        var happening = linked.Event;
        var days = EventDays.Of(happening.Date)!;
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", NameUuid.Of(catalogue.Identity + happening.Permalink).ToString());
        lines.Add("DTSTAMP", Utc(Stamp(days)));
        WriteDays(days);
        lines.AddText("SUMMARY", Title(happening, days));
        lines.AddText("DESCRIPTION", Description(linked, days));
        WritePlace(happening.Where);
        WriteAddress(happening);
        lines.Add("STATUS", Status(happening, days));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("CLASS", happening.Marking == Marking.Clear ? "PUBLIC" : "CONFIDENTIAL");
        lines.Add("END", "VEVENT");
    }

    // When the briefing was last changed; the day of the event where nobody says, so that two builds are the same.
    private DateTimeOffset Stamp(EventDays days) =>
        (catalogue.Brief.Brief.Updated ?? catalogue.Brief.Brief.Published)?.Instant
        ?? new DateTimeOffset(days.First, TimeOnly.MinValue, TimeSpan.Zero);

    private void WriteDays(EventDays days)
    {
        if (days is { Instant: { } instant, IsWhole: true })
        {
            lines.Add("DTSTART", Utc(instant));
            return;
        }

        lines.Add("DTSTART;VALUE=DATE", Day(days.First));
        lines.Add("DTEND;VALUE=DATE", Day(days.After));
    }

    private string Title(Event happening, EventDays days) =>
        days.IsWhole
            ? happening.Name
            : catalogue.Wording.Say("calendar.vague", ("title", happening.Name), ("date", DateOf(happening)));

    private string Description(LinkedEvent linked, EventDays days)
    {
        IEnumerable<string?> parts =
        [
            !days.IsDoubtful ? null : catalogue.Wording.Say("calendar.vague-note", ("date", DateOf(linked.Event))),
            linked.Event.DateNote,
            linked.Summary is null ? null : ProseText.Of(linked.Summary),
            Participants(linked),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string? Participants(LinkedEvent linked) =>
        linked.Participants.IsEmpty
            ? null
            : catalogue.Wording.Say(
                "calendar.participants",
                ("names", string.Join(", ", linked.Participants.Select(attendance => attendance.Actor.Name.Text)))
            );

    private void WritePlace(EventPlace? place)
    {
        lines.AddText("LOCATION", place?.Name);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            lines.Add("GEO", $"{Numbers.Text(latitude)};{Numbers.Text(longitude)}");
        }
    }

    private void WriteAddress(Event happening)
    {
        if (catalogue.Addresses.Absolute(happening.Permalink) is { } address)
        {
            lines.Add("URL", address);
        }
    }

    private static string Status(Event happening, EventDays days) =>
        happening.Status switch
        {
            EventStatus.Cancelled => "CANCELLED",
            EventStatus.Disputed => "TENTATIVE",
            _ => days.IsDoubtful ? "TENTATIVE" : "CONFIRMED",
        };

    private string DateOf(Event happening) => catalogue.Dates.Say(happening.Date);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
