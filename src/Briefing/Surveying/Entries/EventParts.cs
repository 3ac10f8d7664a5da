using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>What there is to an event.</summary>
internal static class EventParts
{
    /// <summary>The parts, those that say what it is first.</summary>
    public static IEnumerable<SheetPart> Of(LinkedEvent linked)
    {
        var occasion = linked.Event;
        return
        [
            Facts.Part(
                "facts",
                "facts",
                ("date", EntryRows.Say(occasion.Date)),
                ("written", occasion.Date.Text),
                ("date-note", occasion.DateNote),
                ("place", Facts.List(new[] { occasion.Where?.Name, occasion.Where?.Country }.OfType<string>())),
                ("status", occasion.Status?.Word()),
                ("summary", ProseText.Line(linked.Summary))
            ),
            Facts.Part("participants", "took part", linked.Participants, Participant),
            Facts.Part("partOf", "part of", new[] { linked.PartOf }.OfType<Model.Event>(), EntryRows.Row),
            Facts.Part("parts", "parts", linked.Parts, EntryRows.Row),
            Facts.Part("follows", "follows", linked.Follows, EntryRows.Row),
            Facts.Part("followedBy", "followed by", linked.FollowedBy, EntryRows.Row),
            Facts.Part("quotes", "said there", linked.Quotes, EntryRows.Row),
            Facts.Part("sources", "rests on", linked.Sources, Citation),
        ];
    }

    private static SheetRow Participant(Attendance attendance) =>
        Facts.Named(attendance.Actor.Place, attendance.Actor.Id, attendance.Actor.Title, attendance.Role);

    private static SheetRow Citation(LinkedCitation citation) =>
        SheetRow.Of(
            citation.Source.Place,
            ("id", citation.Source.Id),
            (
                "paragraph",
                citation.Passage is { } passage ? $"paragraph {Numbers.Text(passage.Paragraph)}" : "as a whole"
            ),
            ("passage", citation.Words)
        );
}
