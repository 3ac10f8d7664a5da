using Briefing.Diagnostics;

namespace Briefing.Reading.Seeds;

/// <summary>Finds the line of a text that an editor may have meant.</summary>
internal static class NearestLine
{
    private const int LongestCompared = 400;
    private const int MostCompared = 2000;

    /// <summary>The line that holds the words, else the one most like them; none where none is near.</summary>
    public static string? To(string written, string text)
    {
        var words = written.Trim();
        if (words.Length is 0 or > LongestCompared)
        {
            return null;
        }

        return Holding(words, text)
            ?? (Candidates.Near(words, Comparable(words, text)) is [var near, ..] ? near : null);
    }

    private static string? Holding(string words, string text)
    {
        foreach (var line in SeedLines.Of(text))
        {
            if (line.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return line.ToString();
            }
        }

        return null;
    }

    private static HashSet<string> Comparable(string words, string text)
    {
        var lines = new HashSet<string>();
        foreach (var line in SeedLines.Of(text))
        {
            if (line.Length > 0 && line.Length < 2 * words.Length && lines.Count < MostCompared)
            {
                lines.Add(line.ToString());
            }
        }

        return lines;
    }
}
