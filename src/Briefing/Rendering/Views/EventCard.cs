using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Views;

/// <summary>An event in a list or on a timeline.</summary>
internal sealed class EventCard(LinkedEvent linked, Site site) : ViewOf<EventCard>
{
    private Event Event => linked.Event;

    /// <summary>Its id.</summary>
    public string Id => Event.Id;

    /// <summary>Its title.</summary>
    public string Title => Event.Name;

    /// <summary>Its page.</summary>
    public string Path => field ??= Event.Permalink;

    /// <summary>When.</summary>
    public DateView Date => field ??= site.Date(Event.Date)!;

    /// <summary>What is to be said about the date.</summary>
    public string? DateNote => Event.DateNote;

    /// <summary>Where.</summary>
    public PlaceView? Place => field ??= Event.Where is { } where ? new PlaceView(where, site) : null;

    /// <summary><c>scheduled</c>, <c>held</c>, <c>ongoing</c>, <c>cancelled</c>, <c>disputed</c>; none where the editor does not say.</summary>
    public string? Status => Event.Status is { } status ? status.Word() : null;

    /// <summary>The same in words.</summary>
    public string? StatusName => Status is { } status ? site.Strings.Say($"event.status.{status}") : null;

    /// <summary>Who took part.</summary>
    public IReadOnlyList<LinkView> Participants =>
        field ??= site.Links(linked.Participants.Select(attendance => attendance.Actor));

    /// <summary>The event it belongs to.</summary>
    public LinkView? PartOf => field ??= linked.PartOf is { } whole ? site.Link(whole) : null;

    /// <summary>Its summary as plain text, cut to a few lines.</summary>
    public string? Summary => field ??= site.Teaser(linked.Summary);

    /// <summary>Its picture.</summary>
    public ImageView? Image => field ??= site.Image(Event.Image);

    /// <summary>How many quotes were said there.</summary>
    public int QuoteCount => linked.Quotes.Length;

    /// <summary>What was said there.</summary>
    public IReadOnlyList<QuoteCard> Quotes => field ??= site.Cards(linked.Quotes);

    /// <summary>Whether it is a draft.</summary>
    public bool Draft => Event.Draft;

    /// <summary>Who may read it, where that is not the whole world.</summary>
    public MarkingView? Marking => MarkingView.Of(Event.Marking, site.Strings);
}
