namespace Briefing.Model.Dates;

/// <summary>Intervals in words or with dashes: "since 2014", "1930–1933", "30 September to 2 October 2022".</summary>
internal static class GuessedInterval
{
    private static readonly string[] Separators =
    [
        "/",
        " to ",
        " until ",
        " till ",
        " through ",
        " - ",
        "–",
        "..",
        "-",
    ];

    /// <summary>The interval that was meant, or null.</summary>
    public static string? Read(string text) =>
        WithoutStart(text, "until ", "till ", "up to ") is { } last ? Join("..", last)
        : WithoutStart(text, "since ") is { } first ? Join(first, "..")
        : Split(WithoutStart(text, "from ") ?? text) ?? Between(text) ?? Onward(text);

    private static string? Between(string text) =>
        WithoutStart(text, "between ") is { } both ? Split(both, " and ") : null;

    private static string? Onward(string text) =>
        WithoutStart(text, "from ") is { } first ? Join(WithoutEnd(first, " onwards", " onward", " on") ?? first, "..")
        : WithoutEnd(text, " onwards", " onward", "–") is { } start ? Join(start, "..")
        : null;

    private static string? Split(string text)
    {
        foreach (var separator in Separators)
        {
            if (Split(text, separator) is { } interval)
            {
                return interval;
            }
        }

        return null;
    }

    private static string? Split(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at != text.LastIndexOf(separator, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (start, end) = (text[..at].Trim(), text[(at + separator.Length)..].Trim());
        return start.Length == 0 || end.Length == 0 ? null : Join(start, end) ?? Borrow(start, end);
    }

    /// <summary>"30 September to 2 October 2022", "12 to 14 October 2022": the start is completed from the end.</summary>
    private static string? Borrow(string start, string end)
    {
        var words = end.Split(' ');
        return words.Length < 2
            ? null
            : Join($"{start} {words[^1]}", end)
                ?? (words.Length < 3 ? null : Join($"{start} {words[^2]} {words[^1]}", end));
    }

    private static string? Join(string start, string end)
    {
        if (End(start) is not { } from || End(end) is not { } to)
        {
            return null;
        }

        var interval = $"{from}/{to}";
        return EdtfReader.Read(interval, out _) is null ? null : interval;
    }

    private static string? End(string text) =>
        text.ToLowerInvariant() switch
        {
            ".." or "..." or "…" or "present" or "now" or "today" or "ongoing" or "open" or "date" => "..",
            "?" or "unknown" => "",
            _ => DateGuess.ReadSingle(text),
        };

    private static string? WithoutStart(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return text[word.Length..];
            }
        }

        return null;
    }

    private static string? WithoutEnd(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^word.Length];
            }
        }

        return null;
    }
}
