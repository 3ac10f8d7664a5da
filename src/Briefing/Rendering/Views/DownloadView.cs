using Briefing.Rendering.Downloads;

namespace Briefing.Rendering.Views;

/// <summary>A file of data.</summary>
internal sealed class DownloadView(Download file, Site site) : ViewOf<DownloadView>
{
    /// <summary>What it is called.</summary>
    public string Title => site.Strings.Say($"data.file.{file.Name}");

    /// <summary>What it is for.</summary>
    public string About => site.Strings.Say($"data.about.{file.Name}");

    /// <summary>Its address from the site's root.</summary>
    public string Path => file.Path;

    /// <summary>Its name: <c>briefing.json</c>.</summary>
    public string File => file.Path.Split('/')[^1];
}
