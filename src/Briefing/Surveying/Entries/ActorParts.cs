using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>What there is to an actor.</summary>
internal static class ActorParts
{
    /// <summary>The parts, those that say who it is first.</summary>
    public static IEnumerable<SheetPart> Of(LinkedActor linked)
    {
        var actor = linked.Actor;
        return
        [
            Facts.Part(
                "facts",
                "facts",
                ("kind", actor.ActorKind.Word()),
                ("role", actor.Role),
                ("of", Facts.List(linked.Of.Select(other => other.Id))),
                ("country", actor.Country),
                ("also", Facts.List(actor.Also.Select(name => name.Text))),
                ("weak", Facts.List(actor.Weak.Select(name => name.Text))),
                ("misspelt", Facts.List(actor.Misspelt.Select(name => name.Text))),
                ("summary", ProseText.Line(linked.Summary))
            ),
            Facts.Part("says", "says", linked.QuotesBy, EntryRows.Row),
            Facts.Part("spokenOf", "is spoken of or to in", linked.QuotesAbout, EntryRows.Row),
            Facts.Part("events", "takes part in", linked.Events, Attendance),
            Facts.Part("relations", "stands to others", linked.Relations, Relation),
            Facts.Part("members", "members", linked.Members, EntryRows.Row),
            Facts.Part("mentions", "named in", linked.Mentions.GroupBy(mention => mention.Source), MentionsIn),
        ];
    }

    private static SheetRow Attendance(Attendance attendance) =>
        Facts.Named(attendance.Event.Place, attendance.Event.Id, attendance.Event.Title, attendance.Role);

    private static SheetRow Relation(RelationReading reading) =>
        SheetRow.Of(
            reading.Relation.Place,
            ("how", reading.Words),
            ("id", reading.Other.Id),
            ("title", reading.Other.Title)
        );

    private static SheetRow MentionsIn(IGrouping<Model.Source, Mention> mentions) =>
        SheetRow.Of(
            mentions.Key.Place,
            ("id", mentions.Key.Id),
            ("title", mentions.Key.Title),
            ("paragraphs", Facts.List(mentions.Select(mention => Numbers.Text(mention.Range.Paragraph)).Distinct()))
        );
}
