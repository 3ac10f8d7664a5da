using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Permalinks;

namespace Briefing.Linking;

/// <summary>Says what became of entries whose addresses were given out; an address that is lost is reported.</summary>
internal sealed class PermalinkFates(
    Dictionary<(EntryKind, string), Permalink> given,
    Dossier dossier,
    DiagnosticBag diagnostics
)
{
    /// <summary>The addresses of a line that lead on to an entry's page: the short one, and the old one where it moved.</summary>
    public IEnumerable<Moved> MovedBy(Permalink line)
    {
        CheckAgainstEntries(line);
        return Target(line) is { } entry ? [new Moved(line.Path, entry), new Moved(line.ShortPath, entry)] : [];
    }

    /// <summary>The addresses of a line whose entry is gone; none where one with that id is only hidden.</summary>
    public IEnumerable<string> WithdrawnBy(Permalink line) => IsGone(line) ? [line.Path, line.ShortPath] : [];

    private void CheckAgainstEntries(Permalink line)
    {
        var entry = dossier.Find(line.Kind, line.Id) ?? dossier.FindHidden(line.Kind, line.Id);
        if (entry is null && !line.IsGone && line.Now is null)
        {
            ReportLost(line);
        }
        else if (entry is not null && (line.IsGone || line.Now is not null))
        {
            ReportOther(line, entry);
        }
    }

    private Entry? Target(Permalink line) => line.Now is null ? null : dossier.Find(line.Kind, End(line).Id);

    private bool IsGone(Permalink line)
    {
        var (end, id) = End(line);
        return end is { IsGone: true } && dossier.FindHidden(line.Kind, id) is null;
    }

    // From one id to the next, until an entry has it or nothing more is known.
    private (Permalink? Line, string Id) End(Permalink line)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = line;
        while (at.Now is { } now && seen.Add(at.Id))
        {
            if (!given.TryGetValue((line.Kind, now.Value), out var next))
            {
                CheckKnown(line.Kind, now);
                return (null, now.Value);
            }

            at = next;
        }

        if (at.Now is { } back)
        {
            ReportCircle(back);
            return (null, "");
        }

        return (at, at.Id);
    }

    private void ReportLost(Permalink line) =>
        diagnostics.Add(
            LinkingRules.LostAddress,
            line.Place,
            $"the {line.Kind.Singular()} `{line.Id}` has the address `/{line.ShortPath}`, which others may link to, and is not there any more",
            $"if it has another id now, write `{line.Id}: {{short: {line.Short}, now: {NewId(line)}}}`; if it was taken out, write `{line.Id}: {{short: {line.Short}, gone: true}}`"
        );

    private string NewId(Permalink line)
    {
        var fresh = dossier.IdsOf(line.Kind).Where(id => !given.ContainsKey((line.Kind, id))).ToList();
        return Candidates.Near(line.Id, fresh) is [var near, ..] ? near
            : fresh is [var only] ? only
            : "its-new-id";
    }

    private void ReportOther(Permalink line, Entry entry) =>
        diagnostics.Add(
            LinkingRules.AddressOfAnother,
            line.Place,
            line.IsGone
                ? $"the {line.Kind.Singular()} `{line.Id}` is said to be gone, and there is one"
                : $"the {line.Kind.Singular()} `{line.Id}` is said to be `{line.Now!.Value.Value}` now, and there is one called `{line.Id}`",
            $"if it is back, write `{line.Id}: {line.Short}`; if it is another, give that one an id of its own",
            new Note($"`{entry.Id}` is written here", entry.Place)
        );

    private void CheckKnown(EntryKind kind, Located<string> now)
    {
        if (dossier.Find(kind, now.Value) is null && dossier.FindHidden(kind, now.Value) is null)
        {
            diagnostics.Add(
                LinkingRules.UnknownReference,
                now.Place,
                $"no {kind.Singular()} is called `{now.Value}`",
                Candidates.Question(now.Value, dossier.IdsOf(kind))
                    ?? $"name one that is there, or write `gone: true` instead of `now: {now.Value}`"
            );
        }
    }

    private void ReportCircle(Located<string> now) =>
        diagnostics.Add(
            LinkingRules.Circle,
            now.Place,
            $"`{now.Value}` leads back to where it came from, and to no page",
            "name the id that the entry has now"
        );
}
