namespace Briefing.Rendering.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Address">Its absolute address, which is also what readers know it by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Updated">Its own date.</param>
/// <param name="Html">Its content, with absolute addresses only.</param>
/// <param name="Language">The language of its title.</param>
internal sealed record FeedEntry(
    string Address,
    string Title,
    string Author,
    DateTimeOffset Updated,
    string Html,
    string Language
);
