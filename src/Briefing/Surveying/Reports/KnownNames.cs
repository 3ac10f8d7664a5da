using System.Collections.Frozen;
using Briefing.Surveying.Finding;

namespace Briefing.Surveying.Reports;

/// <summary>The names that the briefing accounts for: those of actors, and the places of its events.</summary>
internal sealed class KnownNames
{
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _parts;

    /// <summary>Collects them.</summary>
    public KnownNames(Survey survey)
    {
        var names = survey
            .Actors.SelectMany(linked =>
                linked
                    .Actor.Also.Concat(linked.Actor.Weak)
                    .Concat(linked.Actor.Misspelt)
                    .Append(linked.Actor.Name)
                    .Select(name => name.Text)
            )
            .Concat(survey.Events.Select(linked => linked.Event.Where?.Name).OfType<string>())
            .Select(Fold)
            .ToList();
        _names = names.ToFrozenSet(StringComparer.Ordinal);
        _parts = names.SelectMany(Runs).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a name is one of them, a part of one, or one of them with words around it: <c>President Putin</c>.</summary>
    public bool Contain(string name)
    {
        var folded = Fold(name);
        return _parts.Contains(folded) || Runs(folded).Any(_names.Contains);
    }

    private static string Fold(string name) => new FoldedWords(name).Folded;

    // All words that stand side by side in a name.
    private static IEnumerable<string> Runs(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return from start in Enumerable.Range(0, words.Length)
            from end in Enumerable.Range(start + 1, words.Length - start)
            select string.Join(' ', words[start..end]);
    }
}
