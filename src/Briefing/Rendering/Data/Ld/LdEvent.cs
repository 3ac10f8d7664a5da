using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes an event as an <c>Event</c>.</summary>
internal static class LdEvent
{
    /// <summary>Writes the members.</summary>
    public static void Write(LinkedEvent linked, LdThings things)
    {
        var (json, happening) = (things.Json, linked.Event);
        things.Begin(happening, happening.Name);
        json.Field("description", ProseText.Line(linked.Summary));
        WriteDate(happening, things);
        json.Field("eventStatus", Status(happening.Status));
        if (happening.Where is { } place)
        {
            json.Field("location", () => LdPlace.Write(json, place));
        }

        things.Things("attendee", linked.Participants.Select(attendance => attendance.Actor));
        things.Thing("superEvent", linked.PartOf);
        things.Things("subEvent", linked.Parts);
        things.Things("recordedIn", linked.Sources.Select(citation => citation.Source).Distinct());
        things.Things("subjectOf", linked.Quotes);
        things.Picture(happening.Image);
    }

    private static void WriteDate(Event happening, LdThings things)
    {
        var date = happening.Date;
        var start = date.Start.IsDated ? HtmlTime.From(date.Start) : null;
        var end = date.IsInterval && date.End.IsDated ? HtmlTime.From(date.End) : null;
        things.Json.Field("startDate", start);
        things.Json.Field("endDate", end);
        var isAllSaid = start is not null && (end is not null || !date.IsInterval);
        IEnumerable<string?> words = [isAllSaid ? null : things.Catalogue.Dates.Say(date), happening.DateNote];
        var note = string.Join(". ", words.OfType<string>());
        things.Json.Field("disambiguatingDescription", note.Length == 0 ? null : note);
    }

    // "Scheduled" is schema.org's word for all that has not been called off, what is over included.
    private static string? Status(EventStatus? status) =>
        status switch
        {
            EventStatus.Cancelled => "https://schema.org/EventCancelled",
            EventStatus.Scheduled or EventStatus.Held or EventStatus.Ongoing => "https://schema.org/EventScheduled",
            _ => null,
        };
}
