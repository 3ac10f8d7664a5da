using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Downloads;

namespace Briefing.Pages;

/// <summary>Everything as data, in the formats that programs read, and a page that lists the files.</summary>
internal sealed class Downloads : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Downloads(OutputFolder folder)
    {
        PostProcessModules = [new RenderDownloads(), new RenderDataPage(), new ReadBackLinks()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
