using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes the twin of an event's page.</summary>
internal static class EventTwin
{
    /// <summary>Writes the document.</summary>
    public static void Write(LinkedEvent linked, TwinPage page)
    {
        var (wording, items) = (page.Wording, new TwinItems(page));
        page.Title(linked.Event.Name);
        page.Prose(linked.Summary);
        page.Prose(linked.Body);
        WriteFacts(linked, page);
        items.Quotes(linked.Quotes, wording.Say("event.quotes"));
        items.Participants(linked);
        items.Events(linked.Parts, wording.Say("event.parts"));
        items.Events(linked.Follows, wording.Say("event.follows"));
        items.Events(linked.FollowedBy, wording.Say("event.followed-by"));
        items.Citations(linked.Sources, wording.Say("event.sources"));
    }

    private static void WriteFacts(LinkedEvent linked, TwinPage page)
    {
        var (happening, wording) = (linked.Event, page.Wording);
        var date = page.Date(happening.Date);
        page.Facts(
            ("event.date", happening.DateNote is { } note ? $"{date} ({MarkdownText.Escape(note)})" : date),
            ("event.time-zone", TwinPage.Text(happening.TimeZone)),
            ("event.place", TwinPage.Text(happening.Where?.Name)),
            (
                "event.status",
                happening.Status is { } status ? TwinPage.Text(wording.Say($"event.status.{status.Word()}")) : null
            ),
            ("event.part-of", linked.PartOf is { } whole ? page.Link(whole) : null)
        );
    }
}
