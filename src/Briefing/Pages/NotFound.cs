using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>The page for what is not there, served at any depth.</summary>
internal sealed class NotFound : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public NotFound(OutputFolder folder)
    {
        PostProcessModules = [new RenderNotFound(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
