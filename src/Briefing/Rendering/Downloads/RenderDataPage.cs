using Briefing.Rendering.Views;

namespace Briefing.Rendering.Downloads;

/// <summary>Makes the page that lists the files of data and says what each is for; none where there are none.</summary>
internal sealed class RenderDataPage : RenderOwnPage
{
    private const string Kind = "data";

    /// <inheritdoc/>
    protected override OwnPage? Compose(Site site)
    {
        if (site.Downloads.All.IsEmpty)
        {
            return null;
        }

        var here = new Standpoint(site, Navigation.DataPath);
        return new OwnPage(
            Kind,
            here,
            PageFacts.Own(here, Kind),
            ("list", new ListView(Kind, Groups(site))),
            SetDestination.Of(here.Path)
        );
    }

    private static GroupView[] Groups(Site site) =>
        [
            .. site
                .Downloads.All.GroupBy(file => file.Group, StringComparer.Ordinal)
                .Select(group => new GroupView(
                    group.Key,
                    site.Strings.Say($"data.group.{group.Key}"),
                    [.. group.Select(file => new DownloadView(file.Name, file.Path, site))],
                    group.Count()
                )),
        ];
}
