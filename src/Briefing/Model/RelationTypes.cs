using System.Collections.Immutable;

namespace Briefing.Model;

/// <summary>How one actor may stand to another where the editor adds no types.</summary>
internal static class RelationTypes
{
    /// <summary>The types, each with both readings in English; a theme says them in the briefing's language.</summary>
    public static ImmutableArray<RelationType> BuiltIn { get; } =
    [
        new("member-of", "is a member of", "has as a member"),
        new("leads", "leads", "is led by"),
        new("part-of", "is a part of", "has as a part"),
        new("allied-with", "is allied with", "is allied with"),
        new("rival-of", "is a rival of", "is a rival of"),
        new("at-war-with", "is at war with", "is at war with"),
        new("borders", "borders on", "borders on"),
        new("supports", "supports", "is supported by"),
        new("opposes", "opposes", "is opposed by"),
        new("advises", "advises", "is advised by"),
        new("employs", "employs", "is employed by"),
        new("owns", "owns", "is owned by"),
        new("successor-of", "is the successor of", "was succeeded by"),
    ];
}
