using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes lists of entries, under a heading where one is given; nothing where they are empty.</summary>
/// <param name="page">Where to.</param>
internal sealed class TwinItems(TwinPage page)
{
    /// <summary>Actors with their roles.</summary>
    public void Actors(ImmutableArray<Actor> actors, string? heading = null) =>
        Section(heading, actors.Select(actor => With(page.Link(actor), TwinPage.Text(actor.Role))));

    /// <summary>Actors at an event, with the roles they had there.</summary>
    public void Participants(LinkedEvent linked) =>
        Section(
            page.Wording.Say("event.participants"),
            linked.Participants.Select(attendance =>
                With(page.Link(attendance.Actor), TwinPage.Text(attendance.Role ?? attendance.Actor.Role))
            )
        );

    /// <summary>Events with their dates.</summary>
    public void Events(ImmutableArray<Event> events, string? heading = null) =>
        Section(heading, events.Select(happening => $"{page.Date(happening.Date)}: {page.Link(happening)}"));

    /// <summary>Events that an actor took part in, with the roles it had there.</summary>
    public void Attendances(LinkedActor linked) =>
        Section(
            page.Wording.Say("actor.events"),
            linked.Events.Select(attendance =>
                With(
                    $"{page.Date(attendance.Event.Date)}: {page.Link(attendance.Event)}",
                    TwinPage.Text(attendance.Role)
                )
            )
        );

    /// <summary>Quotes with their speakers and dates.</summary>
    public void Quotes(ImmutableArray<Quote> quotes, string? heading = null) =>
        Section(heading, quotes.Select(QuoteItem));

    /// <summary>Sources with their publishers and dates.</summary>
    public void Sources(ImmutableArray<Source> sources, string? heading = null) =>
        Section(
            heading,
            sources.Select(source =>
                With(page.Link(source), TwinPage.Text(source.Publisher), page.Date(source.Published))
            )
        );

    /// <summary>Free pages with what they are about.</summary>
    public void Pages(ImmutableArray<LinkedPage> pages, string? heading = null) =>
        Section(heading, pages.Select(linked => With(page.Link(linked.Page), TwinPage.Text(linked.Page.Description))));

    /// <summary>What something rests on, with the words that are cited.</summary>
    public void Citations(ImmutableArray<LinkedCitation> citations, string heading) =>
        Section(heading, citations.Select(CitationOf));

    /// <summary>Corrections.</summary>
    /// <param name="heading">The key of the heading.</param>
    /// <param name="corrections">The corrections, the latest first.</param>
    public void Corrections(string heading, ImmutableArray<LinkedCorrection> corrections) =>
        Section(page.Wording.Say(heading), corrections.Select(CorrectionItem));

    /// <summary>A citation in one line.</summary>
    public string CitationOf(LinkedCitation citation)
    {
        var source = citation.Passage is { } passage
            ? page.Link(citation.Source.Name, page.Catalogue.PathOf(citation.Source, passage.Paragraph))
            : page.Link(citation.Source);
        var words = Shown.Words(citation);
        return words is null ? source : $"{source}: {MarkdownText.Escape(page.Wording.Quoted(words))}";
    }

    private void Section(string? heading, IEnumerable<string> items)
    {
        ImmutableArray<string> written = [.. items];
        if (written.IsEmpty)
        {
            return;
        }

        if (heading is not null)
        {
            page.Heading(heading);
        }

        page.List(written);
    }

    private string QuoteItem(Quote quote)
    {
        var speaker = page.Catalogue.Find(quote)?.Speaker;
        return With(page.Link(quote), TwinPage.Text(speaker?.Name.Text), page.Date(quote.Said));
    }

    private string CorrectionItem(LinkedCorrection linked)
    {
        var correction = linked.Correction;
        IEnumerable<(string Label, string? Value)> facts =
        [
            ("correction.was", TwinPage.Text(correction.Was)),
            ("correction.now", TwinPage.Text(correction.Now)),
            ("correction.why", TwinPage.Text(correction.Why)),
            ("correction.affects", page.Links(linked.Affects)),
        ];
        var said = facts
            .Where(fact => fact.Value is not null)
            .Select(fact => $"\n\n{MarkdownText.Escape(page.Wording.Say(fact.Label))}: {fact.Value}");
        return $"{page.Date(correction.Date)}\n\n{page.Markdown(linked.What)}{string.Concat(said)}";
    }

    private static string With(string link, params IEnumerable<string?> more) =>
        string.Join(", ", more.Where(part => !string.IsNullOrEmpty(part)).Prepend(link));
}
