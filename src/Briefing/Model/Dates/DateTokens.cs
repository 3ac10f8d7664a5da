using System.Text;

namespace Briefing.Model.Dates;

/// <summary>Cuts a date in English words into the words and numbers that matter.</summary>
internal static class DateTokens
{
    private static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    /// <summary>
    /// Runs of letters and digits in lower case, without "the", "of", "in" and "on", without names of weekdays and without the
    /// "th" of "14th".
    /// </summary>
    public static string[] Cut(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            spaced.Append(char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        }

        return
        [
            .. spaced
                .ToString()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(Matters)
                .Select(WithoutOrdinal),
        ];
    }

    /// <summary>Whether a token is a year of four digits.</summary>
    public static bool IsYear(string token) => token.Length == 4 && token.All(char.IsAsciiDigit);

    /// <summary>Whether a token can be the number of a day or century.</summary>
    public static bool IsShortNumber(string token) => token.Length is 1 or 2 && token.All(char.IsAsciiDigit);

    private static bool Matters(string word) =>
        word is not ("the" or "of" or "in" or "on") && !Array.Exists(Weekdays, weekday => Abbreviates(word, weekday));

    private static bool Abbreviates(string word, string weekday) =>
        word.Length >= 3 && weekday.StartsWith(word, StringComparison.Ordinal);

    private static string WithoutOrdinal(string word) =>
        word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" && IsShortNumber(word[..^2])
            ? word[..^2]
            : word;
}
