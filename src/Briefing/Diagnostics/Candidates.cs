namespace Briefing.Diagnostics;

/// <summary>Finds what an editor may have meant: the known words nearest to a written one.</summary>
internal static class Candidates
{
    /// <summary>The nearest known words, best first, at most three; empty where nothing is near.</summary>
    public static IReadOnlyList<string> Near(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, (written.Length + 2) / 3);
        return
        [
            .. known
                .Where(word => Math.Abs(word.Length - written.Length) <= limit || IsPart(written, word))
                .Select(word => (word, distance: Score(written, word)))
                .Where(pair => pair.distance <= limit)
                .OrderBy(pair => pair.distance)
                .ThenBy(pair => pair.word, StringComparer.Ordinal)
                .Take(3)
                .Select(pair => pair.word),
        ];
    }

    /// <summary>A question that names the nearest words, or none: <c>did you mean `a` or `b`?</c></summary>
    public static string? Question(string written, IEnumerable<string> known)
    {
        var near = Near(written, known);
        return near.Count == 0 ? null : $"did you mean {List(near, "or")}?";
    }

    /// <summary>Words in backticks with commas and a last conjunction: <c>`a`, `b` or `c`</c>.</summary>
    public static string List(IReadOnlyList<string> words, string conjunction) =>
        words.Count switch
        {
            0 => "nothing",
            1 => $"`{words[0]}`",
            _ => $"{string.Join(", ", words.SkipLast(1).Select(w => $"`{w}`"))} {conjunction} `{words[^1]}`",
        };

    private static int Score(string written, string word) =>
        IsPart(written, word) ? 1 : Distance(written.ToLowerInvariant(), word.ToLowerInvariant());

    private static bool IsPart(string written, string word) =>
        written.Length >= 4 && $"-{word}-".Contains($"-{written}-", StringComparison.Ordinal);

    // Optimal string alignment: insert, delete, replace and swap of neighbours each count one.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[b.Length];
    }
}
