using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Checks relations: their ends, their types, their passages. Actors show them; they have no pages of their own.</summary>
internal sealed class CheckRelations : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var links = Links.Of(context);
        var seen = new Dictionary<(string, string, string), Relation>();
        foreach (var relation in inputs.Select(input => input.Metadata).OfType<Relation>())
        {
            links.Resolver.Resolve<Actor>(Shown(relation.From));
            links.Resolver.Resolve<Actor>(Shown(relation.To));
            links.RelationTypes.Find(relation.Type);
            links.Citations.Link(relation.Sources);
            CheckEnds(relation, context.Diagnostics);
            CheckRepetition(relation, seen, context.Diagnostics);
        }

        return [];
    }

    // A relation with a hidden end is left out with it, and is no mistake.
    private static Reference Shown(Reference end) => end with { Required = false };

    private static void CheckEnds(Relation relation, DiagnosticBag diagnostics)
    {
        if (relation.From.Id == relation.To.Id)
        {
            diagnostics.Add(
                LinkingRules.Circle,
                relation.To.Place,
                $"`{relation.From.Id}` stands at both ends of this relation",
                "name two different actors, or take the relation out"
            );
        }
    }

    private static void CheckRepetition(
        Relation relation,
        Dictionary<(string, string, string), Relation> seen,
        DiagnosticBag diagnostics
    )
    {
        var key = (relation.From.Id, relation.Type.Value, relation.To.Id);
        if (!seen.TryAdd(key, relation) && seen[key].Since == relation.Since)
        {
            diagnostics.Add(
                LinkingRules.Repetition,
                relation.Place,
                $"`{relation.From.Id}` {relation.Type.Value} `{relation.To.Id}` is written twice",
                "a relation is written once and shown on both pages: take one of the two out",
                new Note("it stands here already", seen[key].Place)
            );
        }
    }
}
