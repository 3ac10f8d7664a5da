using System.Collections.Frozen;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Permalinks;

namespace Briefing.Linking;

/// <summary>Works out which address leads to which entry, from what was given out before and what is there now.</summary>
internal sealed class PermalinkLedger(Dossier dossier, DiagnosticBag diagnostics)
{
    /// <summary>
    /// The addresses of all entries that may be seen. To be written down are those that the whole world sees: what is still
    /// a draft, or is meant for few, has no address yet that could be lost, and would be betrayed by a page for it.
    /// </summary>
    public LinkedPermalinks Settle(PermalinkFile file)
    {
        var given = file.Lines.ToDictionary(line => (line.Kind, line.Id));
        var fates = new PermalinkFates(given, dossier, diagnostics);
        var fresh = GiveOut(given);
        return new LinkedPermalinks(
            file,
            dossier.Visibility.Drafts ? [] : [.. fresh.Where(IsForAll)],
            ShortsOf(given.Values.Concat(fresh)),
            [.. file.Lines.SelectMany(fates.MovedBy)],
            [.. file.Lines.SelectMany(fates.WithdrawnBy)]
        );
    }

    private List<Permalink> GiveOut(Dictionary<(EntryKind, string), Permalink> given)
    {
        var taken = given.Values.Select(line => line.ShortPath).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. EntryKinds
                .All.SelectMany(kind => dossier.IdsOf(kind).Select(id => (Kind: kind, Id: id)))
                .Where(entry => !given.ContainsKey(entry))
                .Select(entry => dossier.Find(entry.Kind, entry.Id)!)
                .OrderBy(entry => !IsForAll(entry))
                .ThenBy(entry => entry.Kind)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .Select(entry => GiveOut(entry, taken)),
        ];
    }

    private static Permalink GiveOut(Entry entry, HashSet<string> taken)
    {
        var length = ShortAddress.UsualLength;
        while (
            length < ShortAddress.MaxLength
            && taken.Contains(ShortAddress.PathOf(entry.Kind, ShortAddress.Of(entry.Kind, entry.Id, length)))
        )
        {
            length++;
        }

        var permalink = new Permalink
        {
            Kind = entry.Kind,
            Id = entry.Id,
            Place = entry.Place,
            End = 0,
            Short = ShortAddress.Of(entry.Kind, entry.Id, length),
        };
        taken.Add(permalink.ShortPath);
        return permalink;
    }

    private bool IsForAll(Permalink line) => IsForAll(dossier.Find(line.Kind, line.Id)!);

    private static bool IsForAll(Entry entry) => entry is { Draft: false, Marking: Marking.Clear };

    private FrozenDictionary<(EntryKind, string), string> ShortsOf(IEnumerable<Permalink> lines) =>
        lines
            .Where(line => dossier.Find(line.Kind, line.Id) is not null)
            .ToFrozenDictionary(line => (line.Kind, line.Id), line => line.Short);
}
