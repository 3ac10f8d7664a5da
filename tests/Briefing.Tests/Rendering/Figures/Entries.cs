using System.Globalization;
using Briefing.Rendering.Figures.Time;

namespace Briefing.Tests.Rendering.Figures;

/// <summary>Events for timelines.</summary>
internal static class Entries
{
    private static readonly string[] Words =
    [
        "Summit",
        "of",
        "ministers",
        "in",
        "Nur-Sultan",
        "وزراء",
        "会议",
        "Выборы",
    ];

    public static TimelineEntry Of(string date, string title = "Something happens") =>
        new(date, title, date, $"events/{date}/", TimeMark.Of(Make.Date(date))!);

    /// <summary>Events on days and in months of a few years, some in doubt, some open, with titles of any length and script.</summary>
    public static IEnumerable<TimelineEntry> Random(int seed, int count)
    {
        var random = new Random(seed);
        var dates = Enumerable.Range(0, count).Select(_ => Date(random)).ToList();
        return dates
            .Select(date => Of(date, Title(random)))
            .OrderBy(entry => entry.Mark.First)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal);
    }

    private static string Date(Random random)
    {
        var (year, month, day) = (random.Next(2019, 2024), random.Next(1, 13), random.Next(1, 29));
        var date = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");
        return random.Next(5) switch
        {
            0 => date[..7],
            1 => $"{date[..7]}~",
            2 => $"{date}/..",
            3 => $"{date}/{year + 1}",
            _ => date,
        };
    }

    private static string Title(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)]));
}
