using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Markup;

namespace Briefing.Linking;

/// <summary>Finds the page that an id means wherever it may be of any kind.</summary>
internal sealed class WikilinkResolver
{
    private readonly Dossier _dossier;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Resolves among the entries of a dossier.</summary>
    public WikilinkResolver(Dossier dossier, DiagnosticBag diagnostics)
    {
        _dossier = dossier;
        _diagnostics = diagnostics;
    }

    /// <summary>The page that <c>[[…]]</c> means; none where there is none, or where it is hidden.</summary>
    /// <param name="link">As written.</param>
    /// <param name="prose">The text it stands in.</param>
    public Entry? Resolve(WikilinkInline link, Prose prose)
    {
        var place = prose.Place.Locate(link.Written);
        if (link.Kind is null)
        {
            return Resolve(null, link.Id, place, needsTitle: link.Words is null);
        }

        if (KindCalled(link.Kind) is { } kind)
        {
            return Resolve(kind, link.Id, place, needsTitle: link.Words is null);
        }

        _diagnostics.Add(
            LinkingRules.UnknownWikilink,
            place,
            $"no kind of page is called `{link.Kind}`",
            $"before the colon stands {Candidates.List([.. EntryKinds.All.Select(k => k.Singular())], "or")}"
        );
        return null;
    }

    /// <summary>The page that an id of any kind means.</summary>
    public Entry? Resolve(AnyReference reference) =>
        Resolve(reference.Kind, reference.Id, reference.Place, needsTitle: false);

    private static EntryKind? KindCalled(string word) =>
        EntryKinds.All.Where(kind => kind.Singular() == word).Select(kind => (EntryKind?)kind).FirstOrDefault();

    private Entry? Resolve(EntryKind? kind, string id, Place place, bool needsTitle)
    {
        IReadOnlyList<EntryKind> kinds = kind is { } one ? [one] : EntryKinds.All;
        var found = kinds.Select(k => _dossier.Find(k, id)).OfType<Entry>().ToList();
        switch (found.Count)
        {
            case 1:
                return found[0];
            case 0 when kinds.Select(k => _dossier.FindHidden(k, id)).OfType<Entry>().FirstOrDefault() is { } hidden:
                if (needsTitle)
                {
                    ReportHidden(id, place, hidden);
                }

                return null;
            case 0:
                ReportUnknown(kinds, id, place);
                return null;
            default:
                ReportAmbiguous(id, place, found);
                return null;
        }
    }

    private void ReportHidden(string id, Place place, Entry hidden) =>
        _diagnostics.Add(
            LinkingRules.HiddenReference,
            place,
            $"this link would show the title of `{id}`, which is not shown: {_dossier.Visibility.Reason(hidden)}",
            $"write the words yourself, as in [[{id}|words]]: they stay when the page is hidden",
            new Note($"`{id}` is written here", hidden.Place)
        );

    private void ReportUnknown(IReadOnlyList<EntryKind> kinds, string id, Place place) =>
        _diagnostics.Add(
            LinkingRules.UnknownWikilink,
            place,
            kinds.Count == 1 ? $"no {kinds[0].Singular()} is called `{id}`" : $"no page is called `{id}`",
            Candidates.Question(id, kinds.SelectMany(_dossier.IdsOf).Distinct(StringComparer.Ordinal))
                ?? "write the entry, or take the brackets away"
        );

    private void ReportAmbiguous(string id, Place place, List<Entry> found) =>
        _diagnostics.Add(
            LinkingRules.AmbiguousWikilink,
            place,
            $"`{id}` is {string.Join(" and ", found.Select(entry => entry.Kind.WithArticle()))}",
            $"say which: {string.Join(" or ", found.Select(entry => $"[[{entry.Kind.Singular()}:{id}]]"))}",
            [.. found.Select(entry => new Note($"{entry.Kind.WithArticle()} is written here", entry.Place))]
        );
}
