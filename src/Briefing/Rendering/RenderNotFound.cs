using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering;

/// <summary>Makes the page that hosts show for what they do not find, at whatever address that is.</summary>
internal sealed class RenderNotFound : RenderOwnPage
{
    private const string File = "404.html";

    /// <inheritdoc/>
    protected override OwnPage Compose(Site site)
    {
        var here = Standpoint.Anywhere(site, File);
        return new OwnPage(
            PageView.NotFoundKind,
            here,
            PageFacts.Own(here, PageView.NotFoundKind),
            ("list", NilValue.Instance),
            File
        );
    }
}
