using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes an event. Its parts and what came out of it are told by those.</summary>
internal sealed class EventJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedEvent linked)
    {
        var (json, happening) = (entries.Json, linked.Event);
        entries.Begin(happening);
        json.Field("title", happening.Name);
        entries.Date("date", happening.Date);
        json.Field("date-note", happening.DateNote);
        json.Field("time-zone", happening.TimeZone);
        WritePlace(happening.Where);
        json.Field("participants", linked.Participants, WriteParticipant);
        json.Field("part-of", linked.PartOf?.Id);
        entries.Ids("follows", linked.Follows);
        json.Field("status", happening.Status?.Word());
        entries.Prose("summary", linked.Summary);
        entries.Citations("sources", linked.Sources);
        entries.Picture(happening.Image);
        entries.End(linked);
    }

    private void WritePlace(EventPlace? place)
    {
        if (place is null)
        {
            return;
        }

        var json = entries.Json;
        json.Field(
            "place",
            () =>
            {
                json.Field("name", place.Name);
                json.Field("country", place.Country);
                json.Field("lat", place.Latitude);
                json.Field("lon", place.Longitude);
            }
        );
    }

    private void WriteParticipant(Attendance attendance)
    {
        entries.Json.Field("actor", attendance.Actor.Id);
        entries.Json.Field("role", attendance.Role);
    }
}
