using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Feeds;

/// <summary>Makes the entries of feeds from quotes and events.</summary>
internal sealed class FeedEntries(Site site, BaseAddress address)
{
    /// <summary>How many entries a feed lists: the latest.</summary>
    private const int AtMost = 100;

    private readonly Standpoint _elsewhere = Standpoint.Elsewhere(site, address);

    // A feed wants a moment for every entry; this one says at least that nothing is new.
    private readonly DateTimeOffset _fallback =
        (site.Brief.Brief.Published ?? site.Brief.Brief.Updated)?.Instant ?? DateTimeOffset.UnixEpoch;

    /// <summary>The latest entries of a kind, or of all kinds that have a date, the latest first.</summary>
    public IReadOnlyList<FeedEntry> Of(EntryKind? kind) =>
        Latest(kind == EntryKind.Event ? [] : site.Quotes.All, kind == EntryKind.Quote ? [] : site.Events.All);

    /// <summary>What an actor said and took part in, the latest first.</summary>
    public IReadOnlyList<FeedEntry> Of(LinkedActor actor) =>
        Latest(
            actor.QuotesBy.Select(site.Quotes.Linked),
            actor.Events.Select(attendance => site.Events.Linked(attendance.Event))
        );

    // Those without a date come last; those of one day in the order that readers see them.
    private FeedEntry[] Latest(IEnumerable<LinkedQuote> quotes, IEnumerable<LinkedEvent> events) =>
        [
            .. quotes
                .Select(quote => (Linked: (LinkedEntry)quote, Date: DateOf(quote)))
                .Concat(
                    events.Select(occasion => (Linked: (LinkedEntry)occasion, Date: FeedDate.Of(occasion.Event.Date)))
                )
                .OrderByDescending(dated => dated.Date ?? DateTimeOffset.MinValue)
                .ThenBy(dated => dated.Linked.Entry.Permalink, StringComparer.Ordinal)
                .Take(AtMost)
                .Select(dated => Of(dated.Linked, dated.Date ?? _fallback)),
        ];

    private static DateTimeOffset? DateOf(LinkedQuote linked) =>
        FeedDate.Of(linked.Quote.Said ?? linked.Event?.Date ?? linked.Source.Published);

    private FeedEntry Of(LinkedEntry linked, DateTimeOffset date) =>
        linked is LinkedQuote quote ? Of(quote, date) : Of((LinkedEvent)linked, date);

    private FeedEntry Of(LinkedQuote linked, DateTimeOffset date) =>
        new(
            linked.Quote.Permalink,
            Labelled(linked.Speaker.Name.Text, site.TitleOf(linked.Quote)),
            linked.Speaker.Name.Text,
            date,
            Whole(ContentOf(linked), linked),
            site.LanguageOf(linked),
            linked.Quote.Tags
        );

    private FeedEntry Of(LinkedEvent linked, DateTimeOffset date) =>
        new(
            linked.Event.Permalink,
            linked.Event.Name,
            site.Brief.Brief.Publisher ?? site.Brief.Brief.Title,
            date,
            Whole(ContentOf(linked), linked),
            site.Brief.Brief.Language,
            []
        );

    // A link within a page, as that to a footnote, leads to the page from here.
    private string Whole(StringBuilder html, LinkedEntry linked) =>
        html.ToString().Replace("href=\"#", $"href=\"{address.Of(linked.Entry.Permalink)}#", StringComparison.Ordinal);

    private string Comma => site.Strings.Say("between.facts");

    private string Labelled(string label, string text) =>
        site.Strings.Say("between.label", ("label", label), ("text", text));

    private StringBuilder ContentOf(LinkedQuote linked)
    {
        var card = site.Card(linked.Quote);
        var words = card.Verbatim
            ? $"<blockquote><p>{site.Strings.Say("quote.words", ("words", card.Html.Html))}</p></blockquote>"
            : $"<p>{card.Html.Html}</p>";
        var html = new StringBuilder(words);
        AppendStatus(html, card);
        html.Append("<p>");
        AppendLink(html, linked.Speaker);
        html.AppendText(card.Role is null ? "" : $"{Comma}{card.Role}").AppendText(card.Said is null ? "" : Comma);
        html.Append(card.Said?.Html.Html).Append("</p><p>");
        AppendLink(html, linked.Source);
        html.Append("</p>").Append(_elsewhere.Prose(linked.Note, "note")?.Html);
        return html.Append(_elsewhere.Body(linked.Body)?.Html);
    }

    private StringBuilder ContentOf(LinkedEvent linked)
    {
        var card = site.Card(linked.Event);
        var html = new StringBuilder("<p>").Append(card.Date.Html.Html);
        html.AppendText(card.Place is null ? "" : $", {card.Place.Name}").Append("</p>");
        html.Append(_elsewhere.Prose(linked.Summary, "summary")?.Html);
        return html.Append(_elsewhere.Body(linked.Body)?.Html);
    }

    private static void AppendStatus(StringBuilder html, QuoteCard card)
    {
        if (card.StatusName is { } status)
        {
            html.Append("<p><strong>").AppendText(status).Append("</strong></p>");
        }
    }

    private void AppendLink(StringBuilder html, Entry entry) =>
        html.Append("<a href=\"")
            .AppendText(address.Of(entry.Permalink))
            .Append("\">")
            .AppendText(site.TitleOf(entry))
            .Append("</a>");
}
