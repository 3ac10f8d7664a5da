using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Words;

namespace Briefing.Reading.Binding;

/// <summary>Finds ids that two files give to entries of one kind.</summary>
internal static class RepeatedIds
{
    /// <summary>The entries that have an id first; those that have it again are reported.</summary>
    public static HashSet<WrittenEntry> LeaveOut(
        IEnumerable<WrittenEntry> entries,
        EntryKind kind,
        DiagnosticBag diagnostics
    )
    {
        var first = new Dictionary<string, WrittenEntry>();
        foreach (var entry in entries)
        {
            if (!first.TryAdd(entry.Id, entry))
            {
                Report(entry, first[entry.Id], kind, diagnostics);
            }
        }

        return [.. first.Values];
    }

    private static void Report(WrittenEntry second, WrittenEntry first, EntryKind kind, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.RepeatedId,
            second.Place,
            $"there are two {kind.Plural()} with the id `{Excerpt.Of(second.Id)}`",
            "give one of them another id, or make one entry of the two",
            new Note($"the other one stands in {first.Place.File.Path}, line {first.Place.Line}", first.Place)
        );
}
