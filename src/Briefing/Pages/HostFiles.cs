using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Hosting;

namespace Briefing.Pages;

/// <summary>What search engines and hosts look for beside the pages.</summary>
internal sealed class HostFiles : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public HostFiles(OutputFolder folder)
    {
        PostProcessModules = [new RenderSitemap(), new RenderRobots(), new RenderHostFiles()];
        OutputModules = [new WriteFiles(folder)];
    }
}
