namespace Briefing.Rendering.Views;

/// <summary>A feed that readers can subscribe to.</summary>
internal sealed class FeedView(string title, string name, string path, string contentType) : ViewOf<FeedView>
{
    /// <summary>What it is called where it stands alone, in a reader of feeds.</summary>
    public string Title => title;

    /// <summary>What it is called on a page of the briefing, among others: <c>RSS</c>.</summary>
    public string Name => name;

    /// <summary>Its address from the site's root.</summary>
    public string Path => path;

    /// <summary>What kind of file it is: <c>application/atom+xml</c>.</summary>
    public string ContentType => contentType;
}
