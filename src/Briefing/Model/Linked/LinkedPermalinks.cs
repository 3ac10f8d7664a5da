using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Model.Permalinks;

namespace Briefing.Model.Linked;

/// <summary>The addresses beside those of the pages: short ones, old ones, and those of what was taken out.</summary>
/// <param name="Written">The file as the editor has it.</param>
/// <param name="Added">What is to be added to it, by kind and id.</param>
/// <param name="Shorts">The short address of each entry that may be seen.</param>
/// <param name="Moved">Addresses under which an entry was known before, those of pages and short ones.</param>
/// <param name="Withdrawn">Addresses of what was taken out, those of pages and short ones.</param>
internal sealed record LinkedPermalinks(
    PermalinkFile Written,
    ImmutableArray<Permalink> Added,
    FrozenDictionary<(EntryKind Kind, string Id), string> Shorts,
    ImmutableArray<Moved> Moved,
    ImmutableArray<string> Withdrawn
)
{
    /// <summary>What a site has that shares nothing.</summary>
    public static LinkedPermalinks None { get; } =
        new(PermalinkFile.None, [], FrozenDictionary<(EntryKind, string), string>.Empty, [], []);

    /// <summary>The short address of an entry from the site's root, <c>q/7k2fq/</c>; none where it has none.</summary>
    public string? ShortPathOf(Entry entry) =>
        Shorts.TryGetValue((entry.Kind, entry.Id), out var characters)
            ? ShortAddress.PathOf(entry.Kind, characters)
            : null;
}
