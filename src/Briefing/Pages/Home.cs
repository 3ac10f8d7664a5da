using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>The home page: what happened, why it matters, who, and what was said.</summary>
internal sealed class Home : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Home(OutputFolder folder)
    {
        PostProcessModules = [new RenderHome(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
