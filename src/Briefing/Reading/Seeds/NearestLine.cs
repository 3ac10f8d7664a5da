using Briefing.Diagnostics;

namespace Briefing.Reading.Seeds;

/// <summary>Finds the line of a text that an editor may have meant.</summary>
internal static class NearestLine
{
    private const int LongestCompared = 400;
    private const int MostCompared = 2000;

    /// <summary>The nearest line; none where none is near.</summary>
    public static string? To(string written, IReadOnlyList<string> lines)
    {
        var words = written.Trim();
        if (words.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var holding = lines.Where(line => line.Contains(words, StringComparison.OrdinalIgnoreCase)).Take(1);
        return holding.Concat(Candidates.Near(words, Comparable(words, lines))).FirstOrDefault();
    }

    private static IEnumerable<string> Comparable(string words, IReadOnlyList<string> lines) =>
        lines
            .Where(line => line.Length > 0 && line.Length < 2 * words.Length && line.Length <= LongestCompared)
            .Distinct()
            .Take(MostCompared);
}
