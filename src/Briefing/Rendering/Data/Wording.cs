using Briefing.Model.Dates;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data;

/// <summary>The words that stand between the data in citations, calendars and Markdown, in the language of a theme.</summary>
internal sealed class Wording
{
    private readonly Func<string, string?> _find;

    /// <summary>Takes words from a theme; what it lacks is said in English.</summary>
    /// <param name="find">Gives the words for a key, or null where the theme has none.</param>
    public Wording(Func<string, string?> find)
    {
        _find = find;
        Dates = new DateWords(key => find(key) ?? DateWords.English.GetValueOrDefault(key));
    }

    /// <summary>English words.</summary>
    public static Wording English { get; } = new(_ => null);

    /// <summary>The words for dates.</summary>
    public DateWords Dates { get; }

    /// <summary>Words with their placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        DateTemplate.Fill(_find(key) ?? EnglishWording.Strings[key], values);

    /// <summary>How a relation reads, in the theme's words where it has any.</summary>
    public string Say(RelationReading reading) =>
        _find($"relation.{reading.Type.Id}.{(reading.Forward ? "forward" : "reverse")}") ?? reading.Words;

    /// <summary>Words in quotation marks.</summary>
    public string Quoted(string words) => Say("citing.quoted", ("words", words));
}
