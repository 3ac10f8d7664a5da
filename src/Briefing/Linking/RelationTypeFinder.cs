using System.Collections.Frozen;
using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>Knows the types of relations: the built-in ones and the briefing's own, which may replace one of them.</summary>
internal sealed class RelationTypeFinder
{
    private readonly FrozenDictionary<string, RelationType> _types;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Learns the types.</summary>
    public RelationTypeFinder(Brief brief, DiagnosticBag diagnostics)
    {
        _types = RelationTypes
            .BuiltIn.Concat(brief.RelationTypes)
            .GroupBy(type => type.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Last());
        _diagnostics = diagnostics;
    }

    /// <summary>The type with an id; none, with a diagnostic, where there is none.</summary>
    public RelationType? Find(Located<string> written)
    {
        if (_types.TryGetValue(written.Value, out var type))
        {
            return type;
        }

        _diagnostics.Add(
            LinkingRules.UnknownRelationType,
            written.Place,
            $"no type of relation is called `{written.Value}`",
            Candidates.Question(written.Value, _types.Keys)
                ?? $"known are {Candidates.List([.. _types.Keys.Order(StringComparer.Ordinal)], "and")}; others go under `relation-types` in briefing.yml"
        );
        return null;
    }
}
