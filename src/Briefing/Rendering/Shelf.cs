using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering;

/// <summary>The entries of a kind in the order that readers see them, with their cards.</summary>
/// <typeparam name="TLinked">The entries.</typeparam>
/// <typeparam name="TCard">What lists show of them.</typeparam>
internal sealed class Shelf<TLinked, TCard>
    where TLinked : LinkedEntry
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly ImmutableArray<TCard> _cards;

    /// <summary>Puts entries on the shelf.</summary>
    public Shelf(IEnumerable<TLinked> inOrder, Func<TLinked, TCard> card)
    {
        All = [.. inOrder];
        _cards = [.. All.Select(card)];
        _places = All.Select((linked, i) => KeyValuePair.Create(linked.Entry.Id, i))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All entries, in order.</summary>
    public ImmutableArray<TLinked> All { get; }

    /// <summary>An entry with all that links to it.</summary>
    public TLinked Linked(Entry entry) => All[_places[entry.Id]];

    /// <summary>An entry's card.</summary>
    public TCard Card(Entry entry) => _cards[_places[entry.Id]];

    /// <summary>The cards of some entries.</summary>
    public IReadOnlyList<TCard> Cards(IEnumerable<Entry> entries) => [.. entries.Select(Card)];

    /// <summary>The entries before and behind one.</summary>
    public (Entry? Before, Entry? Behind) Neighbours(Entry entry)
    {
        var place = _places[entry.Id];
        return (All.ElementAtOrDefault(place - 1)?.Entry, All.ElementAtOrDefault(place + 1)?.Entry);
    }
}
