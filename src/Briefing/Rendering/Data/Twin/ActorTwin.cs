using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes the twin of an actor's page.</summary>
internal static class ActorTwin
{
    /// <summary>Writes the document.</summary>
    public static void Write(LinkedActor linked, TwinPage page)
    {
        var (name, wording, items) = (linked.Actor.Name.Text, page.Wording, new TwinItems(page));
        page.Title(name);
        page.Paragraph(wording.Say($"actor.kind.{linked.Actor.ActorKind.Word()}"));
        page.Prose(linked.Summary);
        page.Prose(linked.Body);
        WriteFacts(linked, page);
        WriteRelations(linked, page, items);
        items.Actors(linked.Members, wording.Say("actor.members"));
        items.Quotes(linked.QuotesBy, wording.Say("actor.quotes-by", ("name", name)));
        items.Quotes(linked.QuotesAbout, wording.Say("actor.quotes-about", ("name", name)));
        items.Attendances(linked);
        WriteMentions(linked, page);
    }

    private static void WriteFacts(LinkedActor linked, TwinPage page)
    {
        var actor = linked.Actor;
        var links = actor.Links.Select(link => TwinPage.LinkAway(link.Address, link.Name));
        page.Facts(
            ("actor.role", TwinPage.Text(actor.Role)),
            ("actor.of", page.Links(linked.Of)),
            ("actor.country", TwinPage.Text(actor.Country)),
            ("actor.also", Names([.. actor.Also, .. actor.Weak])),
            ("actor.misspelt", Names(actor.Misspelt)),
            ("actor.links", string.Join(", ", links))
        );
    }

    private static string Names(IReadOnlyList<ActorName> names) =>
        MarkdownText.Escape(string.Join(", ", names.Select(name => name.Text)));

    private static void WriteRelations(LinkedActor linked, TwinPage page, TwinItems items)
    {
        if (!linked.Relations.IsEmpty)
        {
            page.Heading(page.Wording.Say("actor.relations"));
            page.List(linked.Relations.Select(reading => Relation(reading, page, items)));
        }
    }

    private static string Relation(RelationReading reading, TwinPage page, TwinItems items)
    {
        var (wording, dates) = (page.Wording, page.Wording.Dates);
        IEnumerable<string?> parts =
        [
            $"{MarkdownText.Escape(wording.Say(reading))} {page.Link(reading.Other)}",
            reading.Relation.Since is { } since
                ? wording.Say("actor.relation-since", ("date", dates.Say(since)))
                : null,
            reading.Relation.Until is { } until
                ? wording.Say("actor.relation-until", ("date", dates.Say(until)))
                : null,
            .. reading.Sources.Select(items.CitationOf),
        ];
        var line = string.Join(", ", parts.OfType<string>());
        return reading.Note is { } note ? $"{line}\n\n{page.Markdown(note)}" : line;
    }

    private static void WriteMentions(LinkedActor linked, TwinPage page)
    {
        if (!linked.Mentions.IsEmpty)
        {
            page.Heading(page.Wording.Say("actor.mentions", ("name", linked.Actor.Name.Text)));
            page.List(linked.Mentions.GroupBy(mention => mention.Source).Select(group => MentionsIn(group, page)));
        }
    }

    private static string MentionsIn(IGrouping<Source, Mention> mentions, TwinPage page)
    {
        var paragraphs = mentions.Select(mention => mention.Range.Paragraph).Distinct();
        var links = paragraphs.Select(number =>
            page.Link(
                page.Wording.Say("source.paragraph", ("number", page.Wording.Number(number))),
                page.Catalogue.PathOf(mentions.Key, number)
            )
        );
        return $"{page.Link(mentions.Key)}: {string.Join(", ", links)}";
    }
}
