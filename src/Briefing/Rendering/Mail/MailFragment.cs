using Briefing.Model.Linked;
using Briefing.Rendering.Mail.Html;
using Briefing.Rendering.Mail.Text;
using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering.Mail;

/// <summary>
/// A quote or an event as it goes into a newsletter of somebody else's: paragraphs, a quotation, bold and links, dressed like
/// the newsletter. It has no tables: editors that keep no styles keep these, and take tables out.
/// </summary>
/// <param name="Html">The HTML, with its styles in its elements and all addresses absolute; no tags that count visits.</param>
/// <param name="Text">The same as plain text, in lines of 72 columns, each address in a line of its own.</param>
internal sealed record MailFragment(string Html, string Text)
{
    /// <summary>The piece of a quote or an event; none of anything else, nor where the theme has a mistake, which is then reported.</summary>
    public static MailFragment? Of(LinkedEntry linked, Site site, BaseAddress address) =>
        linked switch
        {
            LinkedQuote quote => Make("quote", quote, site.Card(quote.Quote), site, address),
            LinkedEvent occasion => Make("event", occasion, site.Card(occasion.Event), site, address),
            _ => null,
        };

    private static MailFragment? Make(string name, LinkedEntry linked, FluidValue card, Site site, BaseAddress address)
    {
        var mail = new NewsletterView(site, address);
        var page = PageFacts.MailPiece(linked, mail, site);
        if (site.RenderMail($"fragment-{name}", page, ("mail", mail), (name, card)) is not { } rendered)
        {
            return null;
        }

        var html = new MailWriter(site.Theme.MailStyles, new CampaignLinks(address, null)).Finish(rendered);
        return new MailFragment(html, TextTwin.Plain(html));
    }
}
