namespace Briefing.Rendering.Views;

/// <summary>An item of the navigation.</summary>
internal sealed class SectionView(string id, string title, string path, int count) : ViewOf<SectionView>
{
    /// <summary>What <c>page.section</c> is compared with: <c>actors</c>.</summary>
    public string Id => id;

    /// <summary>What it is called.</summary>
    public string Title => title;

    /// <summary>Its address from the site's root.</summary>
    public string Path => path;

    /// <summary>How many entries it has.</summary>
    public int Count => count;
}
