using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering;

namespace Briefing.Pages;

/// <summary>The pages that list all actors, events, quotes and sources, and the timeline.</summary>
internal sealed class Overviews : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Overviews(OutputFolder folder)
    {
        PostProcessModules =
        [
            new RenderList(EntryKind.Actor),
            new RenderList(EntryKind.Event),
            new RenderList(EntryKind.Quote),
            new RenderList(EntryKind.Source),
            new RenderTimeline(),
            new ReadBackLinks(),
        ];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
