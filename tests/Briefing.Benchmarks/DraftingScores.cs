using System.Runtime.CompilerServices;
using Briefing.Tests.Drafting;

namespace Briefing.Benchmarks;

/// <summary>Holds what <c>briefing draft</c> proposes against what a person has listed.</summary>
internal static class DraftingScores
{
    /// <summary>Prints precision and recall of each kind, for the texts it was tuned on and for those kept aside.</summary>
    public static void Print(TextWriter writer)
    {
        foreach (var set in new[] { "tuned", "kept-aside" })
        {
            var texts = Labelled.In(Path.Combine(Folder(), set));
            writer.WriteLine($"{set}, {texts.Count} texts");
            foreach (var kind in new[] { "quote", "actor", "event" })
            {
                var score = texts.Select(text => text.ScoreOf(kind)).Aggregate((left, right) => left + right);
                writer.WriteLine($"  {kind + "s", -8}{score}");
                foreach (
                    var line in texts.SelectMany(text =>
                        text.Differences(kind).Select(line => $"{line}  ({text.Name})")
                    )
                )
                {
                    writer.WriteLine($"    {line}");
                }
            }
        }
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../Briefing.Tests/Drafting/Labelled");
}
