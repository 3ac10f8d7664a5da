using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Mail;

namespace Briefing.Pages;

/// <summary>The page that shows how the newsletter looks.</summary>
internal sealed class NewsletterPreview : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where it goes.</param>
    public NewsletterPreview(OutputFolder folder)
    {
        PostProcessModules = [new RenderNewsletterPage(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
