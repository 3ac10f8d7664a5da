using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>All about an event.</summary>
internal sealed class EventView(LinkedEvent linked, Standpoint here)
    : DetailOf<EventView, EventCard>(here.Site.Card(linked.Event))
{
    /// <summary>What happened.</summary>
    public Markup? Summary => field ??= here.Prose(linked.Summary, "summary");

    /// <summary>The long text.</summary>
    public Markup? Body => field ??= here.Body(linked.Body);

    /// <summary>The IANA name of the place's time zone.</summary>
    public string? TimeZone => linked.Event.TimeZone;

    /// <summary>Who took part, and in what role.</summary>
    public IReadOnlyList<AttendanceView> Participants =>
        field ??= [.. linked.Participants.Select(attendance => new AttendanceView(attendance, here.Site))];

    /// <summary>The event it belongs to.</summary>
    public EventCard? PartOf => linked.PartOf is { } whole ? here.Site.Card(whole) : null;

    /// <summary>The events that belong to it, the earliest first.</summary>
    public IReadOnlyList<EventCard> Parts => field ??= here.Site.Cards(linked.Parts);

    /// <summary>The events it came out of.</summary>
    public IReadOnlyList<EventCard> Follows => field ??= here.Site.Cards(linked.Follows);

    /// <summary>The events that came out of it, the earliest first.</summary>
    public IReadOnlyList<EventCard> FollowedBy => field ??= here.Site.Cards(linked.FollowedBy);

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<CitationView> Sources => field ??= CitationView.Of(linked.Sources, here);
}
