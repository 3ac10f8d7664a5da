namespace Briefing.Rendering.Views;

/// <summary>A page and what it is called.</summary>
/// <param name="title">What it is called; a quote's words are in quotation marks where they are verbatim.</param>
/// <param name="path">Its address from the site's root: <c>actors/vladimir-putin/</c>; empty for the home page.</param>
/// <param name="kind">What it is: <c>actor</c>, <c>event</c>, <c>quote</c>, <c>source</c>, <c>page</c>, or <c>home</c>, <c>list</c>.</param>
/// <param name="language">The language of its title.</param>
/// <param name="description">A few words about it, where there are any.</param>
internal sealed class LinkView(string title, string path, string kind, string language, string? description = null)
    : ViewOf<LinkView>
{
    /// <summary>What the page is called.</summary>
    public string Title => title;

    /// <summary>Its address from the site's root.</summary>
    public string Path => path;

    /// <summary>What it is.</summary>
    public string Kind => kind;

    /// <summary>The language of its title.</summary>
    public string Language => language;

    /// <summary>A few words about it.</summary>
    public string? Description => description;
}
