using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Feeds;

namespace Briefing.Pages;

/// <summary>The whole, the quotes and the events as feeds, and one for each actor.</summary>
internal sealed class Feeds : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the feeds go.</param>
    public Feeds(OutputFolder folder)
    {
        PostProcessModules = [new RenderFeeds(), new RenderActorFeeds()];
        OutputModules = [new WriteFiles(folder)];
    }
}
