namespace Briefing.Rendering.Views;

/// <summary>All entries of a kind in the single file.</summary>
/// <param name="id">A short name: <c>actors</c>.</param>
/// <param name="title">What it is called.</param>
/// <param name="path">The page that lists them in the site.</param>
/// <param name="parts">The entries.</param>
internal sealed class ChapterView(string id, string title, string path, IReadOnlyList<PartView> parts)
    : ViewOf<ChapterView>
{
    /// <summary>A short name: <c>pages</c>, <c>events</c>, <c>actors</c>, <c>quotes</c>, <c>sources</c>.</summary>
    public string Id => id;

    /// <summary>What it is called.</summary>
    public string Title => title;

    /// <summary>The page that lists them in the site, from the site's root.</summary>
    public string Path => path;

    /// <summary>The entries, in the order of that page.</summary>
    public IReadOnlyList<PartView> Parts => parts;

    /// <summary>How many they are.</summary>
    public int Count => parts.Count;
}
