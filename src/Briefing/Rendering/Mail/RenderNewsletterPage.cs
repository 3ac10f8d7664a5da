using Briefing.Rendering.Views;

namespace Briefing.Rendering.Mail;

/// <summary>Makes the page that shows how the newsletter looks and hands it out; none where there is no newsletter.</summary>
internal sealed class RenderNewsletterPage : RenderOwnPage
{
    /// <inheritdoc/>
    protected override OwnPage? Compose(Site site)
    {
        if (site.Base is not { } address)
        {
            return null;
        }

        var here = new Standpoint(site, MailPaths.Folder);
        return new OwnPage(
            PageView.NewsletterKind,
            here,
            PageFacts.Own(here, PageView.NewsletterKind),
            ("mail", new NewsletterView(site, address)),
            SetDestination.Of(here.Path)
        );
    }
}
