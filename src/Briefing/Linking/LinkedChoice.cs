using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>
/// Finds the entries that an editor chose for the newsletter. A hidden one is a mistake: who chose it would look for it
/// in a mail that cannot be called back.
/// </summary>
internal sealed class LinkedChoice(Links links, DiagnosticBag diagnostics)
{
    /// <summary>The newsletter with its entries; none where the editor says nothing about it.</summary>
    public LinkedNewsletter? Link(Newsletter? newsletter) =>
        newsletter is null
            ? null
            : new LinkedNewsletter(newsletter)
            {
                Intro = links.Prose.Link(newsletter.Intro),
                Quotes = Resolve<Quote>(newsletter.Quotes),
                Events = Resolve<Event>(newsletter.Events),
                Actors = Resolve<Actor>(newsletter.Actors),
            };

    private ImmutableArray<T>? Resolve<T>(ImmutableArray<Reference>? chosen)
        where T : Entry
    {
        if (chosen is not { } references)
        {
            return null;
        }

        foreach (var reference in references)
        {
            if (links.Dossier.FindHidden(reference.Kind, reference.Id) is { } hidden)
            {
                ReportHidden(reference, hidden);
            }
        }

        return links.Resolver.Resolve<T>(references);
    }

    private void ReportHidden(Reference reference, Entry hidden) =>
        diagnostics.Add(
            LinkingRules.HiddenReference,
            reference.Place,
            $"the newsletter is to show the {reference.Kind.Singular()} `{reference.Id}`, which is not shown: {links.Dossier.Visibility.Reason(hidden)}",
            "take it out of this list, or publish it",
            new Note($"`{reference.Id}` is written here", hidden.Place)
        );
}
