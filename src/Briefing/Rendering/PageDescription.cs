using Briefing.Model.Linked;
using Briefing.Model.Texts;

namespace Briefing.Rendering;

/// <summary>Says in a sentence or two what a page is about, for search engines and link previews.</summary>
internal static class PageDescription
{
    private const int Length = 200;

    /// <summary>The description of an entry's page.</summary>
    public static string? Of(LinkedEntry linked, Site site) =>
        linked switch
        {
            LinkedActor actor => Sentences(site, actor.Actor.Role, site.Teaser(actor.Summary)),
            LinkedEvent occasion => Sentences(
                site,
                Facts(site, site.Card(occasion.Event).Date.Text, occasion.Event.Where?.Name),
                site.Teaser(occasion.Summary)
            ),
            LinkedQuote quote => QuoteOf(quote, site),
            LinkedSource source => Facts(site, source.Source.Publisher, site.Date(source.Source.Published)?.Text),
            LinkedPage page => page.Page.Description ?? site.Teaser(page.Body),
            _ => null,
        };

    private static string QuoteOf(LinkedQuote linked, Site site)
    {
        var quote = linked.Quote;
        var words = Shortened.Cut(quote.Words.Value, Length);
        return site.Strings.Say(
            quote.IsVerbatim ? "quote.description" : "quote.description-reported",
            ("words", words),
            ("speaker", linked.Speaker.Name.Text)
        );
    }

    private static string? Facts(Site site, string? first, string? second) =>
        Join(first, site.Strings.Say("between.facts"), second);

    private static string? Sentences(Site site, string? first, string? second) =>
        Join(first?.TrimEnd('.'), site.Strings.Say("between.sentences"), second);

    private static string? Join(string? first, string between, string? second) =>
        first is null || second is null ? first ?? second : $"{first}{between}{second}";
}
