using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Feeds;

namespace Briefing.Pages;

/// <summary>The quotes and the events as feeds.</summary>
internal sealed class Feeds : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the feeds go.</param>
    public Feeds(OutputFolder folder)
    {
        PostProcessModules = [new RenderFeed(EntryKind.Quote), new RenderFeed(EntryKind.Event)];
        OutputModules = [new WriteFiles(folder)];
    }
}
