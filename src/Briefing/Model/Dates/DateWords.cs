using System.Collections.Frozen;

namespace Briefing.Model.Dates;

/// <summary>Says dates in the words of a language, which are given as data.</summary>
/// <remarks>
/// <para>
/// Nothing comes from the machine: no culture, no ICU. The strings a language must have, here the English ones, as YAML:
/// </para>
/// <code>
/// date.month.1: January
/// date.month.2: February
/// date.month.3: March
/// date.month.4: April
/// date.month.5: May
/// date.month.6: June
/// date.month.7: July
/// date.month.8: August
/// date.month.9: September
/// date.month.10: October
/// date.month.11: November
/// date.month.12: December
/// date.season.21: spring
/// date.season.22: summer
/// date.season.23: autumn
/// date.season.24: winter
/// date.day: "{day} {month} {year}"
/// date.month-year: "{month} {year}"
/// date.year: "{year}"
/// date.season-year: "{season} {year}"
/// date.decade: "the {year}s"
/// date.century: "the {century}th century"
/// date.year-bce: "{year} BCE"
/// date.some-day: "a day in {date}"
/// date.some-month: "a month of {year}"
/// date.about: "about {date}"
/// date.uncertain: "{date} (uncertain)"
/// date.about-uncertain: "about {date} (uncertain)"
/// date.time: "{date}, {time} ({offset})"
/// date.offset: "UTC{offset}"
/// date.utc: UTC
/// date.range: "{from} – {to}"
/// date.range-days: "{day}–{to-day} {month} {year}"
/// date.range-days-months: "{day} {month} – {to-day} {to-month} {year}"
/// date.range-months: "{month}–{to-month} {year}"
/// date.range-years: "{year}–{to-year}"
/// date.since: "since {date}"
/// date.until: "until {date}"
/// date.unknown-start: "until {date} (start unknown)"
/// date.unknown-end: "from {date} (end unknown)"
/// </code>
/// <para>What a language may have besides, because English needs none of it:</para>
/// <list type="bullet">
/// <item><c>date.month-of.1</c> to <c>.12</c>: the month after a day number, where it differs ("14 октября", but
/// "октябрь 2022"). It is the <c>{month}</c> of patterns with a <c>{day}</c>, and <c>{month-of}</c> in all others.</item>
/// <item><c>date.month-short.1</c> to <c>.12</c>: for <see cref="SayShort"/>; the full month otherwise.</item>
/// <item><c>date.day-number.1</c> to <c>.31</c>: a day that is not just its number ("1er octobre").</item>
/// <item><c>date.century-1</c> and so on: a century that <c>date.century</c> does not fit ("the 21st century").</item>
/// <item><c>date.digits</c>: the ten digits from zero to nine, if not 0123456789.</item>
/// <item>A pattern as it sounds inside another one, for languages with cases: <c>date.month-year-since</c> is
/// <c>date.month-year</c> inside <c>date.since</c> ("с октября 2022 года"). The inner pattern is <c>day</c>,
/// <c>month-year</c>, <c>year</c>, <c>season-year</c>, <c>decade</c>, <c>century</c>, <c>some-day</c>, <c>some-month</c>,
/// <c>about</c>, <c>uncertain</c> or <c>about-uncertain</c>; the outer one <c>since</c>, <c>until</c>,
/// <c>unknown-start</c>, <c>unknown-end</c>, <c>from</c> and <c>to</c> (of <c>date.range</c>), <c>about</c>,
/// <c>uncertain</c>, <c>about-uncertain</c>, <c>some-day</c> or <c>time</c>. Where two surround it, the outermost that
/// is given wins.</item>
/// </list>
/// <para>
/// Placeholders besides the ones above: <c>{month-of}</c> and <c>{to-month-of}</c> beside every <c>{month}</c>;
/// <c>{to-year}</c>, the last year of a decade or century; <c>{roman}</c>, a century in Roman numerals.
/// </para>
/// <para>Safe for any number of threads if the function given to it is.</para>
/// </remarks>
internal sealed class DateWords
{
    private readonly Func<string, string?> _find;

    /// <summary>Takes the strings from a table.</summary>
    /// <exception cref="ArgumentException"><c>date.digits</c> are not ten.</exception>
    public DateWords(IReadOnlyDictionary<string, string> strings)
        : this(key => strings.GetValueOrDefault(key)) => ArgumentNullException.ThrowIfNull(strings);

    /// <summary>Takes the strings from a function, which gives null for a key that it does not know.</summary>
    /// <exception cref="ArgumentException"><c>date.digits</c> are not ten.</exception>
    public DateWords(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        _find = find;
        Numerals = new DateNumerals(find("date.digits"));
    }

    /// <summary>The English strings.</summary>
    public static FrozenDictionary<string, string> English => EnglishDates.Strings;

    /// <summary>The keys that every language must have: those of <see cref="English"/> that are not optional.</summary>
    public static IReadOnlyList<string> RequiredKeys { get; } =
    [.. English.Keys.Where(key => !IsOptional(key)).Order(StringComparer.Ordinal)];

    internal DateNumerals Numerals { get; }

    /// <summary>A date in full: "14 October 2022".</summary>
    /// <exception cref="KeyNotFoundException">A required string is missing; the message names its key.</exception>
    public string Say(EdtfDate date) => new DateSpeech(this, shortMonths: false).Say(date);

    /// <summary>A date with short months: "14 Oct 2022".</summary>
    /// <exception cref="KeyNotFoundException">A required string is missing; the message names its key.</exception>
    public string SayShort(EdtfDate date) => new DateSpeech(this, shortMonths: true).Say(date);

    internal string? Find(string key) => _find(key);

    internal string Require(string key) =>
        _find(key) ?? throw new KeyNotFoundException($"The language has no string '{key}'.");

    private static bool IsOptional(string key) =>
        key.StartsWith("date.month-short.", StringComparison.Ordinal)
        || key.StartsWith("date.century-", StringComparison.Ordinal);
}
