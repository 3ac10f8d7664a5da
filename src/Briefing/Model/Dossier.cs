using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefing.Model;

/// <summary>
/// All entries of a briefing: those that may be seen, and beside them the hidden ones, which are known only so that
/// a reference to one of them is not called a mistake in its spelling.
/// </summary>
internal sealed class Dossier
{
    private readonly FrozenDictionary<(EntryKind, string), Entry> _visible;
    private readonly FrozenDictionary<(EntryKind, string), Entry> _hidden;

    /// <summary>Sorts entries into the visible and the hidden.</summary>
    public Dossier(
        Brief brief,
        IReadOnlyCollection<Entry> entries,
        IEnumerable<Relation> relations,
        Visibility visibility
    )
    {
        Brief = brief;
        Visibility = visibility;
        _visible = entries.Where(visibility.Shows).ToFrozenDictionary(entry => (entry.Kind, entry.Id));
        _hidden = entries.Where(entry => !visibility.Shows(entry)).ToFrozenDictionary(entry => (entry.Kind, entry.Id));
        var shown = entries.Where(visibility.Shows).ToList();
        Actors = [.. shown.OfType<Actor>()];
        Events = [.. shown.OfType<Event>()];
        Quotes = [.. shown.OfType<Quote>()];
        Sources = [.. shown.OfType<Source>()];
        Relations = [.. relations];
    }

    /// <summary>The briefing itself.</summary>
    public Brief Brief { get; }

    /// <summary>What decides what is hidden.</summary>
    public Visibility Visibility { get; }

    /// <summary>The actors that may be seen.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The events that may be seen.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>The quotes that may be seen.</summary>
    public ImmutableArray<Quote> Quotes { get; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The relations as written; one with a hidden end is not shown.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The visible entry of a kind and id.</summary>
    public Entry? Find(EntryKind kind, string id) => _visible.GetValueOrDefault((kind, id));

    /// <summary>The hidden entry of a kind and id.</summary>
    public Entry? FindHidden(EntryKind kind, string id) => _hidden.GetValueOrDefault((kind, id));

    /// <summary>The ids that may be referred to, of one kind.</summary>
    public IEnumerable<string> IdsOf(EntryKind kind) =>
        _visible.Keys.Where(key => key.Item1 == kind).Select(key => key.Item2);
}
