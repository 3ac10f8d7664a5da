using Briefing.Model.Dates;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data;

/// <summary>The words that stand between the data in citations, calendars and Markdown, in the language of a theme.</summary>
internal sealed class Wording
{
    private readonly Func<string, string?> _find;
    private readonly Func<string, long, string?> _findCounted;

    /// <summary>Takes words from a theme; what it lacks is said in English.</summary>
    /// <param name="find">Gives the words for a key, or null where the theme has none.</param>
    /// <param name="findCounted">The same in the form that fits a number.</param>
    public Wording(Func<string, string?> find, Func<string, long, string?> findCounted)
    {
        _find = find;
        _findCounted = findCounted;
        Dates = new DateWords(key => find(key) ?? DateWords.English.GetValueOrDefault(key));
    }

    /// <summary>English words.</summary>
    public static Wording English { get; } = new(_ => null, (_, _) => null);

    /// <summary>The words for dates.</summary>
    public DateWords Dates { get; }

    /// <summary>Words with their placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        DateTemplate.Fill(_find(key) ?? EnglishWording.Strings[key], values);

    /// <summary>Words in the form that fits a number, with <c>{count}</c> filled.</summary>
    public string SayCounted(string key, long count) =>
        DateTemplate.Fill(
            _findCounted(key, count) ?? EnglishWording.Strings[$"{key}.{(count == 1 ? "one" : "other")}"],
            ("count", Number(count))
        );

    /// <summary>A number in the digits of the language.</summary>
    public string Number(long number) => Dates.Numerals.Write(number);

    /// <summary>How a relation reads, in the theme's words where it has any.</summary>
    public string Say(RelationReading reading) =>
        _find($"relation.{reading.Type.Id}.{(reading.Forward ? "forward" : "reverse")}") ?? reading.Words;

    /// <summary>Words in quotation marks.</summary>
    public string Quoted(string words) => Say("citing.quoted", ("words", words));
}
