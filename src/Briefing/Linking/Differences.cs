using System.Collections.Immutable;
using System.Text;
using Briefing.Linking.Quoting;

namespace Briefing.Linking;

/// <summary>Shows where a quote and its source differ, in two lines that can be read one above the other.</summary>
internal static class Differences
{
    /// <summary>How many words around a difference are shown.</summary>
    private const int Context = 6;

    /// <summary>Both lines: words that differ stand between ‹ and ›, long stretches that agree are shortened to ….</summary>
    public static (string Written, string InText) Between(ImmutableArray<WordChange> changes)
    {
        var near = NearDifference(changes);
        return (Line(changes, near, change => change.Written), Line(changes, near, change => change.InText));
    }

    private static bool[] NearDifference(ImmutableArray<WordChange> changes)
    {
        var near = new bool[changes.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Kind != WordChangeKind.Same)
            {
                var from = Math.Max(0, i - Context);
                near.AsSpan(from, Math.Min(changes.Length, i + Context + 1) - from).Fill(true);
            }
        }

        return near;
    }

    private static string Line(ImmutableArray<WordChange> changes, bool[] near, Func<WordChange, string> word)
    {
        var line = new StringBuilder();
        for (var i = 0; i < changes.Length; i++)
        {
            var text = near[i] ? word(changes[i]) : "…";
            if (text.Length == 0 || (!near[i] && i > 0 && !near[i - 1]))
            {
                continue;
            }

            line.Append(line.Length == 0 ? "" : " ");
            line.Append(near[i] && changes[i].Kind != WordChangeKind.Same ? $"‹{text}›" : text);
        }

        return line.ToString();
    }
}
