using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Reading.Binding;

/// <summary>Finds ids that two files give to entries of one kind.</summary>
internal static class RepeatedIds
{
    /// <summary>The entries, each id once; of those with the same id the first, and the others are reported.</summary>
    public static IEnumerable<T> LeaveOut<T>(IEnumerable<T> entries, DiagnosticBag diagnostics)
        where T : Entry
    {
        var first = new Dictionary<string, T>();
        foreach (var entry in entries)
        {
            if (first.TryAdd(entry.Id, entry))
            {
                yield return entry;
            }
            else
            {
                Report(entry, first[entry.Id], diagnostics);
            }
        }
    }

    private static void Report(Entry second, Entry first, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.RepeatedId,
            second.Place,
            $"there are two {second.Kind.Plural()} with the id `{second.Id}`",
            "give one of them another id, or make one entry of the two",
            new Note($"the other one stands in {first.Place.File.Path}, line {first.Place.Line}", first.Place)
        );
}
