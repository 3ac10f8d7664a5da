using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Searching;

namespace Briefing.Pages;

/// <summary>The page that finds words on all others, and what it finds them with.</summary>
internal sealed class Search : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Search(OutputFolder folder)
    {
        PostProcessModules = [new RenderSearchPage(), new ReadBackLinks(), new RenderSearchIndex()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
