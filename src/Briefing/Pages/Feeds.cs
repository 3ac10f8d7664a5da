using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Feeds;

namespace Briefing.Pages;

/// <summary>The feeds of the quotes and of the events.</summary>
internal sealed class Feeds : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the files go.</param>
    public Feeds(OutputFolder folder)
    {
        PostProcessModules = [new RenderFeed(EntryKind.Quote), new RenderFeed(EntryKind.Event)];
        OutputModules = [new WriteFiles(folder)];
    }
}
