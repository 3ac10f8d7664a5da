using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes the home page.</summary>
internal sealed class RenderHome : RenderOwnPage
{
    /// <inheritdoc/>
    protected override OwnPage Compose(Site site)
    {
        var here = new Standpoint(site, "");
        return new OwnPage("home", here, PageFacts.Home(here), ("home", new HomeView(here)), SetDestination.Of(""));
    }
}
