using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Linking.Names;
using Briefing.Linking.Quoting;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Finds the visible actors' names in texts.</summary>
internal sealed class ActorNames
{
    private readonly ImmutableArray<Actor> _actors;
    private readonly NameFinder _finder;

    /// <summary>Learns the names of the actors of a dossier, and points out those that two actors share.</summary>
    public ActorNames(Dossier dossier, DiagnosticBag diagnostics)
    {
        _actors = dossier.Actors;
        _finder = NameFinder.Of(_actors.SelectMany(NamesOf));
        foreach (var shared in _finder.Shared)
        {
            Report(shared, diagnostics);
        }
    }

    /// <summary>All names in a text, in order, without overlap.</summary>
    public ImmutableArray<NameLink> Find(ReadOnlySpan<char> text) => Link(_finder.Find(text));

    /// <summary>The first name of each actor in a text, in order.</summary>
    public ImmutableArray<NameLink> FindFirst(ReadOnlySpan<char> text) => Link(_finder.FindFirst(text));

    private static IEnumerable<Name> NamesOf(Actor actor, int owner) =>
        [
            .. Forms(actor.Name, owner, NameKind.Full),
            .. actor.Also.SelectMany(name => Forms(name, owner, NameKind.Also)),
            .. actor.Misspelt.SelectMany(name => Forms(name, owner, NameKind.Misspelt)),
            .. actor.Weak.SelectMany(name => Forms(name, owner, NameKind.Weak)),
        ];

    // A text may write an accent as a character of its own; the name is looked for in both forms.
    private static IEnumerable<Name> Forms(ActorName name, int owner, NameKind kind)
    {
        var composed = CanonicalForm.Compose(name.Text);
        var decomposed = composed;
        yield return new Name(composed, owner, kind);
        if (decomposed != composed)
        {
            yield return new Name(decomposed, owner, kind);
        }
    }

    private ImmutableArray<NameLink> Link(ImmutableArray<NameMention> mentions) =>
        mentions.IsEmpty
            ? []
            :
            [
                .. mentions.Select(mention => new NameLink(
                    mention.Start,
                    mention.Length,
                    _actors[mention.Owner],
                    mention.Kind == NameKind.Misspelt
                )),
            ];

    private void Report(SharedName shared, DiagnosticBag diagnostics)
    {
        var owners = shared.Owners.Select(owner => _actors[owner]).ToList();
        diagnostics.Add(
            LinkingRules.SharedName,
            PlaceOf(owners[0], shared.Text),
            $"the name `{shared.Text}` belongs to {Candidates.List([.. owners.Select(owner => owner.Id)], "and")}, so it links to neither",
            "put it under `weak` for all but the one that is meant",
            [.. owners.Skip(1).Select(owner => new Note($"`{owner.Id}` has it too", PlaceOf(owner, shared.Text)))]
        );
    }

    private static Place PlaceOf(Actor actor, string name) =>
        actor
            .Also.Concat(actor.Misspelt)
            .Prepend(actor.Name)
            .Where(candidate => CanonicalForm.Compose(candidate.Text) == CanonicalForm.Compose(name))
            .Select(candidate => candidate.Place)
            .FirstOrDefault(actor.Name.Place);
}
