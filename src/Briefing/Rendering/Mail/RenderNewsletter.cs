using System.Text;
using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Rendering.Mail.Html;
using Briefing.Rendering.Mail.Preflight;
using Briefing.Rendering.Mail.Text;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Mail;

/// <summary>
/// Makes the briefing as a mail, in HTML, as plain text and as a draft of both; none without an address to be published
/// at, since a mail can only link to what has one.
/// </summary>
internal sealed class RenderNewsletter : AddingModule
{
    private const string Template = "newsletter";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (site.Base is { } address)
        {
            return Make(site, address, context.Diagnostics);
        }

        if (site.Brief.Brief.Newsletter is { } written)
        {
            Report(written.Place, context.Diagnostics);
        }

        return [];
    }

    private static Document[] Make(Site site, BaseAddress address, DiagnosticBag diagnostics)
    {
        var mail = new NewsletterView(site, address);
        if (site.RenderMail(Template, PageFacts.Mail(mail, site), ("mail", mail)) is not { } rendered)
        {
            return [];
        }

        var links = new CampaignLinks(address, site.Brief.Newsletter?.Newsletter.Tags);
        var html = new MailWriter(site.Theme.MailStyles, links).Finish(rendered);
        var sources = new MailSources(site.Theme.Files, site.Brief.Brief);
        new MailCheck(address, site.Images, sources, diagnostics).Check(html);
        var text = TextTwin.Numbered(html, site.Strings.Say("newsletter.addresses"));
        return
        [
            File(MailPaths.Html, Encoding.UTF8.GetBytes(html)),
            File(MailPaths.Text, Encoding.UTF8.GetBytes(text)),
            File(MailPaths.Draft, MailFile.Write(site.Brief.Brief, address, mail.Subject, text, html)),
        ];
    }

    private static Document File(string path, byte[] bytes) => new() { Destination = path, Content = bytes };

    private static void Report(Place place, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            RenderingRules.NewsletterWithoutAddress,
            place,
            "there is no newsletter, since nobody says where the briefing will be published",
            "write `url: https://…` here, or build with `--base-url`"
        );
}
