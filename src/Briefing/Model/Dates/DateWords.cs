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
/// <para>What a language may have besides (<see cref="DateKeys.IsKnown"/> knows them all):</para>
/// <list type="bullet">
/// <item><c>date.month-of.1</c> to <c>.12</c>: the month after a day number, where it differs ("14 октября", but
/// "октябрь 2022"). It is the <c>{month}</c> of patterns with a <c>{day}</c>, and the <c>{month-of}</c> of all.</item>
/// <item><c>date.month-short.1</c> to <c>.12</c>, and <c>date.month-of-short.1</c> to <c>.12</c> where the month after a
/// day number differs: for <see cref="SayShort"/>, which says the full month otherwise.</item>
/// <item><c>date.day-number.1</c> to <c>.31</c>: a day that is not just its number ("1er octobre").</item>
/// <item><c>date.century-1</c> and so on: a century that <c>date.century</c> does not fit ("the 21st century").</item>
/// <item><c>date.digits</c>: the ten digits from zero to nine, if not 0123456789.</item>
/// <item><c>date.year-bce-inside</c>: <c>date.year-bce</c> as the <c>{year}</c> of another pattern, where it
/// differs.</item>
/// <item>
/// <para>
/// A pattern as it sounds in its place, for languages with cases: <c>date.month-year-since</c> is
/// <c>date.month-year</c> within <c>date.since</c> ("с октября 2022 года"); <c>date.season-since.21</c> is the spring
/// there.
/// </para>
/// <para>
/// The patterns: <c>day</c>, <c>month-year</c>, <c>year</c>, <c>year-bce</c>, <c>season-year</c>, <c>decade</c>,
/// <c>century</c>, <c>some-day</c>, <c>some-month</c>, <c>time</c>, <c>about</c>, <c>uncertain</c>,
/// <c>about-uncertain</c>. The places: <c>since</c> (also within <c>date.unknown-end</c>), <c>until</c> (also within
/// <c>date.unknown-start</c>), <c>from</c> and <c>to</c> (within <c>date.range</c>), <c>about</c> (also within
/// <c>date.about-uncertain</c>), <c>uncertain</c>, <c>some-day</c>, <c>time</c>. Within two of them, as in "since about
/// October 2022", the outermost counts first.
/// </para>
/// </item>
/// </list>
/// <para>
/// Placeholders besides those above: <c>{month-of}</c> and <c>{to-month-of}</c> beside every <c>{month}</c> and
/// <c>{to-month}</c>; <c>{to-year}</c>, the last year of a decade or century; <c>{roman}</c>, the number of a century in
/// Roman numerals. In every pattern each may be left out, or used twice.
/// </para>
/// <para>Safe for any number of threads if the function given to it is.</para>
/// </remarks>
internal sealed class DateWords
{
    private readonly Func<string, string?> _find;

    /// <summary>Takes the strings from a table.</summary>
    /// <exception cref="ArgumentException"><c>date.digits</c> are not ten.</exception>
    public DateWords(IReadOnlyDictionary<string, string> strings)
        : this(Lookup(strings)) { }

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

    private static Func<string, string?> Lookup(IReadOnlyDictionary<string, string> strings)
    {
        ArgumentNullException.ThrowIfNull(strings);
        return key => strings.GetValueOrDefault(key);
    }
}
