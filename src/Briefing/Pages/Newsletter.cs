using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Mail;

namespace Briefing.Pages;

/// <summary>The briefing as a mail.</summary>
internal sealed class Newsletter : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where it goes.</param>
    public Newsletter(OutputFolder folder)
    {
        PostProcessModules = [new RenderNewsletter(), new ReadBackLinks(Addresses.Absolute)];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
