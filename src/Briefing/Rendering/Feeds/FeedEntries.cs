using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Feeds;

/// <summary>Makes the entries of feeds from quotes and events.</summary>
internal sealed class FeedEntries(Site site, BaseAddress address)
{
    /// <summary>How many entries a feed lists: the latest.</summary>
    private const int AtMost = 100;

    private readonly Standpoint _elsewhere = Standpoint.Elsewhere(site, address);

    /// <summary>The latest entries of a kind, the latest first.</summary>
    public IReadOnlyList<FeedEntry> Of(EntryKind kind) =>
        kind == EntryKind.Quote
            ? [.. DisplayOrder.LatestFirst(site.Quotes.All, linked => linked.Quote.Said).Take(AtMost).Select(Of)]
            : [.. DisplayOrder.LatestFirst(site.Events.All, linked => linked.Event.Date).Take(AtMost).Select(Of)];

    private FeedEntry Of(LinkedQuote linked) =>
        new(
            address.Of(linked.Quote.Permalink),
            $"{linked.Speaker.Name.Text}: {site.TitleOf(linked.Quote)}",
            linked.Speaker.Name.Text,
            FeedDate.Of(linked.Quote.Said ?? linked.Event?.Date ?? linked.Source.Published) ?? Fallback,
            ContentOf(linked),
            site.LanguageOf(linked)
        );

    private FeedEntry Of(LinkedEvent linked) =>
        new(
            address.Of(linked.Event.Permalink),
            linked.Event.Name,
            site.Brief.Brief.Publisher ?? site.Brief.Brief.Title,
            FeedDate.Of(linked.Event.Date) ?? Fallback,
            ContentOf(linked),
            site.Brief.Brief.Language
        );

    // Atom wants a moment for every entry; this one says at least that nothing is new.
    private DateTimeOffset Fallback =>
        (site.Brief.Brief.Published ?? site.Brief.Brief.Updated)?.Instant ?? DateTimeOffset.UnixEpoch;

    private string ContentOf(LinkedQuote linked)
    {
        var card = site.Card(linked.Quote);
        var words = card.Verbatim
            ? $"<blockquote><p>{site.Strings.Say("quote.words", ("words", card.Html.Html))}</p></blockquote>"
            : $"<p>{card.Html.Html}</p>";
        var html = new StringBuilder(words).Append("<p>");
        AppendLink(html, linked.Speaker);
        html.AppendText(card.Role is null ? "" : $", {card.Role}").Append(card.Said is null ? "" : ", ");
        html.Append(card.Said?.Html.Html).Append("</p><p>");
        AppendLink(html, linked.Source);
        return html.Append("</p>").ToString();
    }

    private string ContentOf(LinkedEvent linked)
    {
        var card = site.Card(linked.Event);
        var html = new StringBuilder("<p>").Append(card.Date.Html.Html);
        html.AppendText(card.Place is null ? "" : $", {card.Place.Name}").Append("</p>");
        return html.Append(_elsewhere.Prose(linked.Summary, "summary")?.Html).ToString();
    }

    private void AppendLink(StringBuilder html, Entry entry) =>
        html.Append("<a href=\"")
            .AppendText(address.Of(entry.Permalink))
            .Append("\">")
            .AppendText(site.TitleOf(entry))
            .Append("</a>");
}
