using Briefing.Linking;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>The editor's own pages: analysis, method.</summary>
internal sealed class FreePages : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public FreePages(OutputFolder folder)
    {
        InputModules = [new ReadFiles("pages"), new ReadYaml(), new BindPages()];
        ProcessModules = [new LinkPages()];
        PostProcessModules = [new SetDestination(), new RenderFreePages(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
