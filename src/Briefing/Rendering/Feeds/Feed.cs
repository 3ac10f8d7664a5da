namespace Briefing.Rendering.Feeds;

/// <summary>A feed before it is written in one of the formats.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Where it is published, from the site's root.</param>
/// <param name="Page">The page that shows the same, from the site's root; empty for the home page.</param>
/// <param name="Entries">Its entries, the latest first.</param>
internal sealed record Feed(string Title, string Path, string Page, IReadOnlyList<FeedEntry> Entries);
