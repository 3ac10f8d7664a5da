using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Permalinks;

namespace Briefing.Reading.Binding;

/// <summary>Finds short addresses that two entries of a kind have.</summary>
internal static class RepeatedShorts
{
    /// <summary>Reports each that is not the first.</summary>
    public static void Report(IEnumerable<Permalink> lines, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Permalink>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!first.TryAdd(line.Short, line))
            {
                diagnostics.Add(
                    ReadingRules.RepeatedShort,
                    line.Place,
                    $"the short address `{line.Short}` belongs to two {line.Kind.Plural()}, so that it leads to neither",
                    "delete the line that came later: the next build gives that entry an address of its own",
                    new Note($"`{first[line.Short].Id}` has it too", first[line.Short].Place)
                );
            }
        }
    }
}
