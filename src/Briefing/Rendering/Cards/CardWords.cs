using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Texts;
using Briefing.Rendering.Data;
using Briefing.Rendering.Themes;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Cards;

/// <summary>Says what is written on the card of each page.</summary>
internal sealed class CardWords(Site site)
{
    /// <summary>More of a line than two rows can show.</summary>
    private const int LineLength = 160;

    private Strings Strings => site.Strings;

    private Brief Brief => site.Brief.Brief;

    /// <summary>The home page: the briefing.</summary>
    public CardContent Home() =>
        Content(CardKind.Home, Brief.Title, Brief.Language, Brief.Marking.Value) with
        {
            Overline = Ours(Strings.Say("masthead")),
            Lines = Lines(
                Editors(Brief.Subtitle),
                Editors(Brief.Publisher ?? string.Join(Strings.Say("between.names"), Brief.Authors))
            ),
        };

    /// <summary>An actor: name and office.</summary>
    public CardContent Of(LinkedActor linked)
    {
        var card = site.Card(linked.Actor);
        return Content(CardKind.Actor, linked.Actor) with
        {
            Overline = Ours(card.KindName),
            Lines = Lines(Editors(card.Role), card.Country == card.Name ? null : Ours(card.Country)),
        };
    }

    /// <summary>An event: title, date and place.</summary>
    public CardContent Of(LinkedEvent linked)
    {
        var card = site.Card(linked.Event);
        return Content(CardKind.Event, linked.Event) with
        {
            Overline = Ours(card.StatusName is { } status && MayNotHaveHappened(linked.Event) ? status : Kind("event")),
            Lines = Lines(Ours(card.Date.Text), Editors(linked.Event.Where?.Name)),
        };
    }

    /// <summary>A quote: the words, who said them, when and where they stand. Only verbatim words get quotation marks.</summary>
    public CardContent Of(LinkedQuote linked)
    {
        var (quote, card) = (linked.Quote, site.Card(linked.Quote));
        var marks = quote.IsVerbatim ? (Strings.Find("quote.title") ?? "").Split("{words}") : [];
        return Content(CardKind.Quote, quote) with
        {
            Headline = new CardText(quote.Words.Value, card.Language),
            Overline = Ours(Strings.Say(KeyFor(quote))),
            OpenMark = marks.ElementAtOrDefault(0),
            CloseMark = marks.ElementAtOrDefault(1),
            Lines = Lines(
                Editors(Joined(linked.Speaker.Name.Text, card.Role)),
                Ours(card.Said?.Text),
                new CardText(linked.Source.Name, site.LanguageOf(linked.Source))
            ),
        };
    }

    /// <summary>A source: title, and who published it when.</summary>
    public CardContent Of(LinkedSource linked)
    {
        var card = site.Card(linked.Source);
        return Content(CardKind.Source, linked.Source) with
        {
            Overline = Ours(card.KindName ?? Kind("source")),
            Lines = Lines(
                Editors(Joined(card.Publisher, string.Join(Strings.Say("between.names"), card.Authors))),
                Ours(card.Published?.Text)
            ),
        };
    }

    /// <summary>A free page: its title and what it is about.</summary>
    public CardContent Of(LinkedPage linked) =>
        Content(CardKind.Page, linked.Page) with
        {
            Lines = Lines(Editors(linked.Page.Description)),
        };

    private CardContent Content(CardKind kind, Entry entry) =>
        Content(kind, entry.Title, site.LanguageOf(entry), site.MarkingOf(entry));

    private CardContent Content(CardKind kind, string title, string language, Marking marking) =>
        new()
        {
            Kind = kind,
            Headline = new CardText(title, language),
            Marking = Ours(MarkingView.Of(marking, Strings)?.Label),
            SiteTitle = new CardText(Brief.Title, Brief.Language),
        };

    // What nobody should take for a plain quotation says so before its words.
    private static string KeyFor(Quote quote) =>
        quote.Status != QuoteStatus.Ok ? $"card.{quote.Status.Word()}"
        : quote.IsVerbatim ? "quote.kind"
        : $"card.{quote.Attribution.Word()}";

    private static bool MayNotHaveHappened(Event happening) =>
        happening.Status is EventStatus.Cancelled or EventStatus.Disputed or EventStatus.Scheduled;

    private string Kind(string kind) => Strings.Say($"{kind}.kind");

    private string Joined(params ReadOnlySpan<string?> parts)
    {
        var given = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                given.Add(part);
            }
        }

        return string.Join(Strings.Say("between.facts"), given);
    }

    private static ImmutableArray<CardText> Lines(params ReadOnlySpan<CardText?> lines)
    {
        var written = ImmutableArray.CreateBuilder<CardText>();
        foreach (var line in lines)
        {
            if (line is not null && !string.IsNullOrWhiteSpace(line.Words))
            {
                written.Add(line with { Words = Shortened.Cut(line.Words, LineLength) });
            }
        }

        return written.ToImmutable();
    }

    private CardText? Ours(string? words) => words is null ? null : new CardText(words, Strings.Language);

    private CardText? Editors(string? words) => words is null ? null : new CardText(words, Brief.Language);
}
