using Briefing.Model;
using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in an event.</summary>
internal static class EventKeys
{
    public static readonly Key Title = Key.Required("title", "title: Summit in Astana");
    public static readonly Key Date = Key.Required("date", "date: 2022-10-14", Shape.Date);
    public static readonly Key DateNote = new("date-note", "date-note: the year is inferred");
    public static readonly Key TimeZone = new("time-zone", "time-zone: Asia/Almaty");
    public static readonly Key Place = new(
        "place",
        "place: {name: Astana, country: KZ, lat: 51.17, lon: 71.43}",
        Shape.Keys(PlaceKeys.Table)
    );
    public static readonly Key Participants = new(
        "participants",
        "participants: [vladimir-putin, {actor: kassym-jomart-tokayev, role: host}]",
        Shape.IdsOrKeys(ParticipantKeys.Table)
    );
    public static readonly Key PartOf = new("part-of", "part-of: central-asia-week", Shape.Id);
    public static readonly Key Follows = new("follows", "follows: [samarkand-summit]", Shape.Ids);
    public static readonly Key Status = new("status", "status: held", Shape.OneOf(EntryWords.EventStatuses.Words));
    public static readonly Key Summary = new("summary", "summary: Six presidents met.");
    public static readonly Key Sources = new(
        "sources",
        "sources: [le-monde, {source: le-monde, passage: In Astana on October 14}]",
        Shape.IdsOrKeys(CitationKeys.Table)
    );
    public static readonly Key Image = new(
        "image",
        "image: {file: summit.jpg, alt: Six presidents at a round table}",
        Shape.Keys(ImageKeys.Table)
    );
    public static readonly Key Marking = new("marking", "marking: clear", Shape.OneOf(Markings.Words));
    public static readonly Key Draft = new("draft", "draft: true", Shape.Switch);

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "an event",
        [
            Title,
            Date,
            DateNote,
            TimeZone,
            Place,
            Participants,
            PartOf,
            Follows,
            Status,
            Summary,
            Sources,
            Image,
            Marking,
            Draft,
        ]
    );
}
