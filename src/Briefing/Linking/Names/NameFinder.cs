using System.Buffers;
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
    private readonly SearchValues<char> _starts;

    private NameFinder(ImmutableArray<KnownName> names, ImmutableArray<SharedName> shared)
    {
        _names = names;
        _trie = NameTrie.Of([.. names.Select(name => name.Key)]);
        _starts = SearchValues.Create([.. EveryCharacter().Where(StartsName)]);
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
        return sightings is null ? [] : Judge(text, sightings);
    }

    /// <summary>The first mention of each actor, in the order of the text.</summary>
    public ImmutableArray<NameMention> FindFirst(ReadOnlySpan<char> text)
    {
        var mentions = Find(text);
        return mentions.Length < 2 ? mentions : [.. mentions.DistinctBy(mention => mention.Owner)];
    }

    /// <summary>Null where no name stands at all, as in most texts of a long list.</summary>
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
        var distance = text[from..].IndexOfAny(_starts);
        return distance < 0 ? text.Length : from + distance;
    }

    private Sighting? LongestAt(ReadOnlySpan<char> text, int start)
    {
        Sighting? longest = null;
        var reader = new FoldedReader(text, start);
        var node = NameTrie.Root;
        while (reader.TryRead(out var character) && (node = _trie.Step(node, character)) != NameTrie.None)
        {
            var name = _trie.NameAt(node);
            if (name != NameTrie.None && WordBoundary.EndsAt(text, reader.Position))
            {
                longest = new Sighting(start, reader.Position, _names[name]);
            }
        }

        return longest;
    }

    private static ImmutableArray<NameMention> Judge(ReadOnlySpan<char> text, List<Sighting> sightings)
    {
        var mentions = ImmutableArray.CreateBuilder<NameMention>(sightings.Count);
        for (int first = 0, end; first < sightings.Count; first = end)
        {
            end = EndOfWord(text, sightings, first);
            if (
                !HyphenatedWord.IsLongerBefore(Between(text, sightings, first))
                && !HyphenatedWord.IsLongerAfter(Between(text, sightings, end))
            )
            {
                mentions.AddRange(
                    sightings[first..end]
                        .Where(sighting => sighting.Name.Links)
                        .Select(sighting => sighting.ToMention())
                );
            }
        }

        return mentions.DrainToImmutable();
    }

    /// <summary>Where the names end that hyphens make one word of, from the first one on.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, List<Sighting> sightings, int first)
    {
        var end = first + 1;
        while (end < sightings.Count && HyphenatedWord.Joins(Between(text, sightings, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>What stands before a sighting, back to the one before it.</summary>
    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> text, List<Sighting> sightings, int index)
    {
        var start = index == 0 ? 0 : sightings[index - 1].End;
        var end = index == sightings.Count ? text.Length : sightings[index].Start;
        return text[start..end];
    }

    private bool StartsName(char character) => _trie.Step(NameTrie.Root, Typography.Fold(character)) != NameTrie.None;

    private static IEnumerable<char> EveryCharacter() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code);
}
