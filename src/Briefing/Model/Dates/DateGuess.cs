namespace Briefing.Model.Dates;

/// <summary>
/// Guesses what was meant by a text that is not a date, such as "c. 2022" or "Oct 14, 2022". A guess is made only where
/// one reading stands out, and is always a date that can be parsed.
/// </summary>
internal static class DateGuess
{
    /// <summary>Longer texts are sentences.</summary>
    private const int Longest = 60;

    private static readonly Func<string, string?>[] Guesses =
    [
        AsWrittenInCapitals,
        GuessedTime.Read,
        GuessedNumbers.Read,
        GuessedWords.Read,
        GuessedEra.Read,
        GuessedSign.Read,
    ];

    /// <summary>The problem with a suggestion, or else with both readings of a date such as 5/10/2022.</summary>
    public static EdtfProblem Improve(EdtfProblem problem, string text)
    {
        if (problem.Suggestion is not null || text.Length > Longest)
        {
            return problem;
        }

        var tidy = Tidy(text);
        if ((Read(tidy) ?? GuessedInterval.Read(tidy)) is { } suggestion)
        {
            return Better(problem, text, suggestion) with { Suggestion = suggestion };
        }

        return (GuessedNumbers.BothReadings(tidy) ?? GuessedEra.BothReadings(tidy)) is { } message
            ? new(message, 0, text.Length)
            : problem;
    }

    /// <summary>The date that was meant, but no interval; or null.</summary>
    /// <param name="text">A text with single spaces and with two kinds of dashes only.</param>
    public static string? ReadSingle(string text) => Read(text) is { } date && !date.Contains('/') ? date : null;

    private static string? Read(string text) =>
        IsDate(text) ? text : Guesses.Select(guess => guess(text)).FirstOrDefault(IsDate);

    /// <summary>Where the guess shows that the whole text is meant another way, no single sign of it is to blame.</summary>
    private static EdtfProblem Better(EdtfProblem problem, string text, string suggestion)
    {
        if (suggestion.Contains("..", StringComparison.Ordinal))
        {
            return new("the open end of an interval is written ..: 2022-02-24/.. or ../1991", 0, text.Length);
        }

        if (suggestion.Contains('/'))
        {
            return text.Contains('/')
                ? problem
                : new("an interval is written with a slash: 2022-10-12/2022-10-14", 0, text.Length);
        }

        return text.Contains('-') || suggestion.LastIndexOf('-') < 1
            ? problem
            : new("a date is written with hyphens, the year first: 2022-10-14", 0, text.Length);
    }

    private static bool IsDate(string? text) => text is not null && EdtfReader.Read(text, out _) is not null;

    /// <summary>Lower-case signs, and <c>u</c> for an unknown digit, as the drafts of EDTF had it.</summary>
    private static string AsWrittenInCapitals(string text) => text.ToUpperInvariant().Replace('U', 'X');

    private static string Tidy(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return WithoutStop(string.Join(' ', words))
            .Replace('\u2010', '-')
            .Replace('\u2011', '-')
            .Replace('\u2212', '-')
            .Replace('\u2012', '–')
            .Replace('\u2014', '–');
    }

    private static string WithoutStop(string text) =>
        text.EndsWith("..", StringComparison.Ordinal) ? text : text.TrimEnd('.', ',', ';');
}
