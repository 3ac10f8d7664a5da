using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Feeds;

/// <summary>What all feeds of a briefing have in common: where they stand, and who stands behind them.</summary>
internal sealed class FeedFrame(Site site, BaseAddress address)
{
    // For a briefing that does not say when it was published; a tag wants a year, any that is past.
    private const string UnknownYear = "2026";

    private readonly string _tag =
        $"tag:{address.Host.ToLowerInvariant()},{YearOf(site.Brief.Brief.Published)}:{address.Folder}";

    /// <summary>The briefing.</summary>
    public Brief Brief => site.Brief.Brief;

    /// <summary>Where it is published.</summary>
    public BaseAddress Address => address;

    /// <summary>What it is about, as plain text.</summary>
    public string? Description => site.View.Summary ?? Brief.Subtitle;

    /// <summary>Who wrote it, or else publishes it, or else its title: never empty.</summary>
    public ImmutableArray<string> Authors => Brief.Authors.IsEmpty ? [Brief.Publisher ?? Brief.Title] : Brief.Authors;

    /// <summary>
    /// The name by which programs know what stands at a path, after RFC 4151: <c>tag:example.org,2026:/astana/quotes/promise/</c>.
    /// It follows from address, year and id and from no words, so that a new title makes nothing new of it.
    /// </summary>
    public string IdOf(string path) => _tag + path;

    /// <summary>When something changed last: as the briefing says, or else the date of the latest entry.</summary>
    public DateTimeOffset UpdatedOf(Feed feed) =>
        (Brief.Updated ?? Brief.Published)?.Instant
        ?? feed.Entries.Select(entry => entry.Date).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    private static string YearOf(Moment? published) => published is null ? UnknownYear : $"{published.Instant.Year:D4}";
}
