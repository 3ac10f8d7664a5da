namespace Briefing.Rendering.Views;

/// <summary>A feed that readers can subscribe to.</summary>
internal sealed class FeedView(string title, string path) : ViewOf<FeedView>
{
    /// <summary>What it is called.</summary>
    public string Title => title;

    /// <summary>Its address from the site's root.</summary>
    public string Path => path;
}
