using System.Collections.Frozen;

namespace Briefing.Model.Dates;

/// <summary>The English strings of <see cref="DateWords"/>.</summary>
internal static class EnglishDates
{
    /// <summary>Key to text.</summary>
    public static FrozenDictionary<string, string> Strings { get; } =
        Months().Concat(Patterns()).ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Months()
    {
        for (var month = 1; month <= 12; month++)
        {
            var name = EnglishMonths.Name(month);
            yield return new($"date.month.{month}", name);
            yield return new($"date.month-short.{month}", name[..3]);
        }
    }

    private static Dictionary<string, string> Patterns() =>
        new(StringComparer.Ordinal)
        {
            ["date.season.21"] = "spring",
            ["date.season.22"] = "summer",
            ["date.season.23"] = "autumn",
            ["date.season.24"] = "winter",
            ["date.day"] = "{day} {month} {year}",
            ["date.month-year"] = "{month} {year}",
            ["date.year"] = "{year}",
            ["date.season-year"] = "{season} {year}",
            ["date.decade"] = "the {year}s",
            ["date.century"] = "the {century}th century",
            ["date.century-1"] = "the 1st century",
            ["date.century-2"] = "the 2nd century",
            ["date.century-3"] = "the 3rd century",
            ["date.century-21"] = "the 21st century",
            ["date.century-22"] = "the 22nd century",
            ["date.century-23"] = "the 23rd century",
            ["date.year-bce"] = "{year} BCE",
            ["date.some-day"] = "a day in {date}",
            ["date.some-month"] = "a month of {year}",
            ["date.about"] = "about {date}",
            ["date.uncertain"] = "{date} (uncertain)",
            ["date.about-uncertain"] = "about {date} (uncertain)",
            ["date.time"] = "{date}, {time} ({offset})",
            ["date.offset"] = "UTC{offset}",
            ["date.utc"] = "UTC",
            ["date.range"] = "{from} – {to}",
            ["date.range-days"] = "{day}–{to-day} {month} {year}",
            ["date.range-days-months"] = "{day} {month} – {to-day} {to-month} {year}",
            ["date.range-months"] = "{month}–{to-month} {year}",
            ["date.range-years"] = "{year}–{to-year}",
            ["date.since"] = "since {date}",
            ["date.until"] = "until {date}",
            ["date.unknown-start"] = "until {date} (start unknown)",
            ["date.unknown-end"] = "from {date} (end unknown)",
        };
}
