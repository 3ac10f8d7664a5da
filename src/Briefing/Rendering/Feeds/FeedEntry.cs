using System.Collections.Immutable;

namespace Briefing.Rendering.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Path">Its page, from the site's root.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Date">Its own date.</param>
/// <param name="Html">Its whole content in simple HTML, with absolute addresses only.</param>
/// <param name="Language">The language of its title.</param>
/// <param name="Tags">Its subjects.</param>
internal sealed record FeedEntry(
    string Path,
    string Title,
    string Author,
    DateTimeOffset Date,
    string Html,
    string Language,
    ImmutableArray<string> Tags
);
