using Briefing.Model;

namespace Briefing.Rendering;

/// <summary>Makes the timeline; none where there are no events.</summary>
internal sealed class RenderTimeline : RenderOwnPage
{
    /// <inheritdoc/>
    protected override OwnPage? Compose(Site site)
    {
        var here = new Standpoint(site, Navigation.TimelinePath);
        var timeline = Grouping.Timeline(here);
        var facts = PageFacts.List(here, "timeline", EntryKind.Event);
        return timeline.Total == 0
            ? null
            : new OwnPage("timeline", here, facts, ("list", timeline), SetDestination.Of(here.Path));
    }
}
