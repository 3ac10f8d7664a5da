using Briefing.Diagnostics;

namespace Briefing.Model.Permalinks;

/// <summary>A line of <c>input/permalinks.yml</c>: an address that was given out, and what became of it.</summary>
internal sealed record Permalink
{
    /// <summary>What it leads to.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The id that the entry had when the address was given out.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required Place Place { get; init; }

    /// <summary>Where in the file the line ends, as an offset.</summary>
    public required int End { get; init; }

    /// <summary>The characters of its short address: <c>7k2fq</c>.</summary>
    public required string Short { get; init; }

    /// <summary>The id that the entry has now; none where it is the same.</summary>
    public Located<string>? Now { get; init; }

    /// <summary>Whether the entry was taken out for good.</summary>
    public bool IsGone { get; init; }

    /// <summary>The short address from the site's root: <c>q/7k2fq/</c>.</summary>
    public string ShortPath => ShortAddress.PathOf(Kind, Short);

    /// <summary>The address of the page from the site's root, under the old id: <c>quotes/promise/</c>.</summary>
    public string Path => $"{Kind.Plural()}/{Id}/";
}
