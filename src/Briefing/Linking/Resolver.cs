using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>Turns what the editor wrote into the entries that are meant, and says so where it cannot.</summary>
internal sealed class Resolver
{
    private readonly Dossier _dossier;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Resolves among the entries of a dossier.</summary>
    public Resolver(Dossier dossier, DiagnosticBag diagnostics)
    {
        _dossier = dossier;
        _diagnostics = diagnostics;
    }

    /// <summary>The entry that is meant; none where there is none, or where it is hidden.</summary>
    public T? Resolve<T>(Reference reference)
        where T : Entry
    {
        if (_dossier.Find(reference.Kind, reference.Id) is T entry)
        {
            return entry;
        }

        if (_dossier.FindHidden(reference.Kind, reference.Id) is not { } hidden)
        {
            ReportUnknown(reference);
        }
        else if (reference.Required)
        {
            ReportHidden(reference, hidden);
        }

        return null;
    }

    /// <summary>The entry that is meant, where a reference may be missing.</summary>
    public T? Resolve<T>(Reference? reference)
        where T : Entry => reference is { } written ? Resolve<T>(written) : null;

    /// <summary>The entries that are meant, in the order written, each once.</summary>
    public ImmutableArray<T> Resolve<T>(ImmutableArray<Reference> references)
        where T : Entry
    {
        if (references.IsEmpty)
        {
            return [];
        }

        ReportRepetitions(references);
        return [.. references.Select(Resolve<T>).OfType<T>().Distinct()];
    }

    /// <summary>Points out entries that a list names more than once.</summary>
    public void ReportRepetitions(IEnumerable<Reference> references)
    {
        var seen = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (!seen.TryAdd(reference.Id, reference))
            {
                _diagnostics.Add(
                    LinkingRules.Repetition,
                    reference.Place,
                    $"`{reference.Id}` stands twice in this list",
                    "take one of the two out",
                    new Note("it stands here already", seen[reference.Id].Place)
                );
            }
        }
    }

    private void ReportUnknown(Reference reference) =>
        _diagnostics.Add(
            LinkingRules.UnknownReference,
            reference.Place,
            OtherKindOf(reference) is { } other
                ? $"`{reference.Id}` is {other.WithArticle()}, and {reference.Kind.WithArticle()} is wanted here"
                : $"no {reference.Kind.Singular()} is called `{reference.Id}`",
            HelpFor(reference.Kind, reference.Id)
        );

    private EntryKind? OtherKindOf(Reference reference) =>
        EntryKinds
            .All.Where(kind => _dossier.Find(kind, reference.Id) is not null)
            .Select(kind => (EntryKind?)kind)
            .FirstOrDefault();

    private string HelpFor(EntryKind kind, string id)
    {
        var near = Candidates.Near(id, _dossier.IdsOf(kind));
        if (near.Count == 0)
        {
            return $"write an entry `{id}` in input/{kind.Plural()}.yml, or name one that is there";
        }

        var best = _dossier.Find(kind, near[0])!.Place;
        return $"did you mean {Candidates.List(near, "or")} ({best.File.Path}:{best.Line})?";
    }

    private void ReportHidden(Reference reference, Entry hidden) =>
        _diagnostics.Add(
            LinkingRules.HiddenReference,
            reference.Place,
            $"this needs the {reference.Kind.Singular()} `{reference.Id}`, which is not shown: {_dossier.Visibility.Reason(hidden)}",
            "hide this entry too, with `draft: true` or the same marking, or publish the other",
            new Note($"`{reference.Id}` is written here", hidden.Place)
        );
}
