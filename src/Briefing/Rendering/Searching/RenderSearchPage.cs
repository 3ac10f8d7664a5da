using Fluid.Values;

namespace Briefing.Rendering.Searching;

/// <summary>Makes the page that searches, and that leads to all lists where no script runs; none where the editor wants none.</summary>
internal sealed class RenderSearchPage : RenderOwnPage
{
    /// <summary>What templates call it.</summary>
    public const string Kind = "search";

    /// <inheritdoc/>
    protected override OwnPage? Compose(Site site)
    {
        if (!site.Brief.Brief.Search)
        {
            return null;
        }

        var here = new Standpoint(site, Navigation.SearchPath);
        return new OwnPage(
            Kind,
            here,
            PageFacts.Own(here, Kind),
            ("list", NilValue.Instance),
            SetDestination.Of(here.Path)
        );
    }
}
