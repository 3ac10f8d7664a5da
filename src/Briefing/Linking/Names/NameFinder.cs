using System.Collections.Immutable;

namespace Briefing.Linking.Names;

/// <summary>
/// Finds the names of actors in texts: whole words, the longest name at each place, capitals as written, typography
/// set aside. It is built once for all texts and may be used from several threads.
/// </summary>
/// <remarks>
/// Names are looked for only where one could start, so that the work on a text does not grow with their number. A name
/// that does not link, because it is weak or shared, keeps its place: no other name is found inside it. Whether an
/// unknown word beside a name makes a longer name ("Chad Smith") cannot be told from a title ("President Putin"), so it
/// is not guessed: the name links, and an editor who sees it go wrong lists the longer name as weak.
/// </remarks>
internal sealed class NameFinder
{
    private readonly ImmutableArray<KnownName> _names;
    private readonly NameTrie _trie;

    /// <summary>For each character that a text may have, the first step of the names that start with it.</summary>
    private readonly int[] _firstNodes;

    private NameFinder(ImmutableArray<KnownName> names, ImmutableArray<SharedName> shared)
    {
        _names = names;
        _trie = NameTrie.Of([.. names.Select(name => name.Key)]);
        _firstNodes = FirstNodes(_names, _trie);
        Shared = shared;
    }

    /// <summary>The names that link to nobody because several actors claim them, in the order in which they are given.</summary>
    public ImmutableArray<SharedName> Shared { get; }

    public static NameFinder Of(IEnumerable<Name> names)
    {
        var known = KnownName.Settle(names);
        return new NameFinder(
            [.. known.OrderBy(name => name.Key, StringComparer.Ordinal)],
            [.. known.Where(name => name.IsShared).Select(name => new SharedName(name.Text, name.Claimants))]
        );
    }

    /// <summary>All mentions, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<NameMention> Find(ReadOnlySpan<char> text)
    {
        var sightings = Sight(text);
        return sightings is null ? [] : Mentions.Among(text, sightings);
    }

    /// <summary>The first mention of each actor, in the order of the text.</summary>
    public ImmutableArray<NameMention> FindFirst(ReadOnlySpan<char> text)
    {
        var mentions = Find(text);
        return mentions.Length < 2 ? mentions : [.. mentions.DistinctBy(mention => mention.Owner)];
    }

    private static int[] FirstNodes(ImmutableArray<KnownName> names, NameTrie trie)
    {
        var nodes = new int[char.MaxValue + 1];
        Array.Fill(nodes, NameTrie.None);
        foreach (var character in names.Select(name => name.Key[0]).Concat(Typography.Variants))
        {
            nodes[character] = trie.Step(NameTrie.Root, Typography.Fold(character));
        }

        return nodes;
    }

    /// <summary>Null where no name stands, so that a text without names allocates nothing.</summary>
    private List<Sighting>? Sight(ReadOnlySpan<char> text)
    {
        List<Sighting>? sightings = null;
        for (var start = NextStart(text, 0); start < text.Length; start = NextStart(text, start))
        {
            if (WordBoundary.StartsAt(text, start) && LongestAt(text, start) is { } sighting)
            {
                (sightings ??= []).Add(sighting);
                start = sighting.End;
            }
            else
            {
                start++;
            }
        }

        return sightings;
    }

    private int NextStart(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && _firstNodes[text[from]] == NameTrie.None)
        {
            from++;
        }

        return from;
    }

    private Sighting? LongestAt(ReadOnlySpan<char> text, int start)
    {
        Sighting? longest = null;
        var reader = new FoldedReader(text, start + 1);
        for (var node = _firstNodes[text[start]]; node != NameTrie.None; node = NextNode(node, ref reader))
        {
            var name = _trie.NameAt(node);
            if (name != NameTrie.None && WordBoundary.EndsAt(text, reader.Position))
            {
                longest = new Sighting(start, reader.Position, _names[name]);
            }
        }

        return longest;
    }

    private int NextNode(int node, ref FoldedReader reader) =>
        reader.TryRead(out var character) ? _trie.Step(node, character) : NameTrie.None;
}
