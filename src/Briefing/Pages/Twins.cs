using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Downloads;

namespace Briefing.Pages;

/// <summary>What stands beside the pages: each as Markdown, citations of quotes and sources, a calendar of each event.</summary>
internal sealed class Twins : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Twins(OutputFolder folder)
    {
        PostProcessModules = [new RenderTwins(), new RenderEntryDownloads()];
        OutputModules = [new WriteFiles(folder)];
    }
}
