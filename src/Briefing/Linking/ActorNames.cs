using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Linking.Names;
using Briefing.Linking.Quoting;
using Briefing.Linking.Quoting.Canonical;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Finds the visible actors' names in texts.</summary>
internal sealed class ActorNames
{
    private const char FirstCombining = '\u0300';

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
    public ImmutableArray<NameLink> Find(ReadOnlySpan<char> text) => Look(text, _finder.Find);

    /// <summary>The first name of each actor in a text, in order.</summary>
    public ImmutableArray<NameLink> FindFirst(ReadOnlySpan<char> text) => Look(text, _finder.FindFirst);

    private static IEnumerable<Name> NamesOf(Actor actor, int owner) =>
        [
            new Name(CanonicalForm.Compose(actor.Name.Text), owner, NameKind.Full),
            .. actor.Also.Select(name => new Name(CanonicalForm.Compose(name.Text), owner, NameKind.Also)),
            .. actor.Misspelt.Select(name => new Name(CanonicalForm.Compose(name.Text), owner, NameKind.Misspelt)),
            .. actor.Weak.Select(name => new Name(CanonicalForm.Compose(name.Text), owner, NameKind.Weak)),
        ];

    private delegate ImmutableArray<NameMention> Finder(ReadOnlySpan<char> text);

    // A text may write an accent as a character of its own: names are compared composed, and found where they stand.
    private ImmutableArray<NameLink> Look(ReadOnlySpan<char> text, Finder find)
    {
        if (!text.ContainsAnyInRange(FirstCombining, char.MaxValue))
        {
            return Link(find(text), start => start, end => end);
        }

        var composed = ComposedText.Of(text.ToString());
        return Link(find(composed.Text), composed.StartOf, end => composed.EndOf(end - 1));
    }

    private ImmutableArray<NameLink> Link(
        ImmutableArray<NameMention> mentions,
        Func<int, int> startOf,
        Func<int, int> endOf
    ) =>
        mentions.IsEmpty
            ? []
            :
            [
                .. mentions.Select(mention =>
                {
                    var start = startOf(mention.Start);
                    var length = endOf(mention.Start + mention.Length) - start;
                    return new NameLink(start, length, _actors[mention.Owner], mention.Kind == NameKind.Misspelt);
                }),
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
