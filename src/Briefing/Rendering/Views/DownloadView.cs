namespace Briefing.Rendering.Views;

/// <summary>A file of data.</summary>
internal sealed class DownloadView(string name, string path, Site site) : ViewOf<DownloadView>
{
    /// <summary>What it is called.</summary>
    public string Title => site.Strings.Say($"data.file.{name}");

    /// <summary>What it is for.</summary>
    public string About => site.Strings.Say($"data.about.{name}");

    /// <summary>Its address from the site's root.</summary>
    public string Path => path;

    /// <summary>Its name: <c>briefing.json</c>.</summary>
    public string File => path.Split('/')[^1];
}
