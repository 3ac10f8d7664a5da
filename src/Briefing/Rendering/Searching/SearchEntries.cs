using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering.Data;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Searching;

/// <summary>Gathers what the pages of a site can be found by. What is hidden is not among the entries of a site.</summary>
internal static class SearchEntries
{
    /// <summary>Stands between stretches of a paragraph where words are left out.</summary>
    private const string Gap = " […] ";

    /// <summary>The entries, by kind and in the order that readers see them; the home page comes first among the pages.</summary>
    public static ImmutableArray<SearchEntry> Of(Site site, CancellationToken cancellation) =>
        [
            .. SideBySide.Map<LinkedEntry, SearchEntry>(
                [.. site.Actors.All, .. site.Events.All, .. site.Quotes.All, .. site.Sources.All],
                linked => Of(linked, site),
                cancellation
            ),
            Home(site),
            .. site.Pages.All.Select(linked => Of(linked, site)),
        ];

    private static SearchEntry Of(LinkedEntry linked, Site site) =>
        linked switch
        {
            LinkedActor actor => Actor(actor, site),
            LinkedEvent occasion => Event(occasion, site),
            LinkedQuote quote => Quote(quote, site),
            LinkedSource source => Source(source, site),
            _ => Entry(linked, site, linked.Entry.Title) with
            {
                Line = Line(linked.Entry, site, ((LinkedPage)linked).Page.Description),
                Texts = Texts(linked.Body),
            },
        };

    private static SearchEntry Home(Site site) =>
        new(EntryKind.Page, "", site.View.Language, site.View.Title)
        {
            Line = site.View.Subtitle ?? "",
            Texts = Texts([site.Brief.Summary, .. site.Brief.KeyPoints]),
        };

    private static SearchEntry Actor(LinkedActor linked, Site site)
    {
        var actor = linked.Actor;
        return Entry(linked, site, actor.Name.Text) with
        {
            Line = Line(actor, site, actor.Role ?? site.Card(actor).KindName),
            Names = Joined(
                actor.Also.Concat(actor.Weak).Concat(actor.Misspelt).Select(name => name.Text),
                site.Strings.Say("between.names")
            ),
            Texts = Texts(linked.Summary, linked.Body),
        };
    }

    private static SearchEntry Event(LinkedEvent linked, Site site)
    {
        var card = site.Card(linked.Event);
        var status = card.Status is "cancelled" or "disputed" ? card.StatusName : null;
        return Entry(linked, site, card.Title) with
        {
            Line = Line(linked.Event, site, status, card.Date.Text, card.Place?.Name, card.Place?.Country),
            Texts = Texts(linked.Summary, linked.Body),
        };
    }

    private static SearchEntry Quote(LinkedQuote linked, Site site)
    {
        var card = site.Card(linked.Quote);
        var title = card.Verbatim ? site.Strings.Say("quote.words", ("words", card.Words)) : card.Words;
        return Entry(linked, site, title) with
        {
            Line = Line(linked.Quote, site, Caution(card, site), card.Speaker.Name, card.Said?.Text),
            Names = Joined(card.Tags, site.Strings.Say("between.names")),
            Texts = Texts(linked.Note, linked.Body),
        };
    }

    // What must be known before the words are read.
    private static string? Caution(QuoteCard card, Site site) =>
        card.Status is { } status ? site.Strings.Say($"card.{status}")
        : card.Verbatim ? null
        : site.Strings.Say($"card.{card.Attribution}");

    private static SearchEntry Source(LinkedSource linked, Site site)
    {
        var card = site.Card(linked.Source);
        return Entry(linked, site, card.Title) with
        {
            Line = Line(linked.Source, site, card.KindName, card.Publisher, card.Published?.Text),
            Names = Joined(card.Authors, site.Strings.Say("between.names")),
            Texts = [.. Texts(linked.Note, linked.Body), .. linked.Paragraphs.SelectMany(Visible)],
        };
    }

    private static IEnumerable<SearchText> Visible(LinkedParagraph paragraph) =>
        paragraph.Shown.IsEmpty
            ? []
            :
            [
                new SearchText(
                    paragraph.Paragraph.Number,
                    string.Join(Gap, Shown.Stretches(paragraph).Select(stretch => stretch.Text))
                ),
            ];

    private static SearchEntry Entry(LinkedEntry linked, Site site, string title) =>
        new(linked.Entry.Kind, linked.Entry.Id, site.LanguageOf(linked.Entry), title);

    private static string Line(Entry entry, Site site, params ReadOnlySpan<string?> facts) =>
        Joined(
            [
                .. facts,
                entry.Draft ? site.Strings.Say("page.draft") : null,
                MarkingView.Of(entry.Marking, site.Strings)?.Label,
            ],
            site.Strings.Say("between.facts")
        );

    private static string Joined(IEnumerable<string?> parts, string between) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static ImmutableArray<SearchText> Texts(params ReadOnlySpan<LinkedProse?> proses)
    {
        var texts = ImmutableArray.CreateBuilder<SearchText>(proses.Length);
        foreach (var prose in proses)
        {
            if (prose is not null)
            {
                texts.Add(new SearchText(0, ProseText.Of(prose)));
            }
        }

        return texts.ToImmutable();
    }
}
