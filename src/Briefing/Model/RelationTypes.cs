using System.Collections.Immutable;

namespace Briefing.Model;

/// <summary>The types of relations that every briefing knows.</summary>
internal static class RelationTypes
{
    /// <summary>The built-in types; a theme says them in its own language by the keys <c>relation.&lt;id&gt;.forward</c> and <c>.reverse</c>.</summary>
    public static ImmutableArray<RelationType> BuiltIn { get; } =
    [
        new("member-of", "is a member of", "has as a member"),
        new("leads", "leads", "is led by"),
        new("part-of", "is part of", "includes"),
        new("allied-with", "is allied with", "is allied with"),
        new("rival-of", "is a rival of", "is a rival of"),
        new("at-war-with", "is at war with", "is at war with"),
        new("borders", "borders", "borders"),
        new("supports", "supports", "is supported by"),
        new("opposes", "opposes", "is opposed by"),
        new("advises", "advises", "is advised by"),
        new("employs", "employs", "works for"),
        new("owns", "owns", "is owned by"),
        new("successor-of", "is the successor of", "was succeeded by"),
    ];
}
