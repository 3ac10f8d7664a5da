using Briefing.Diagnostics;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Themes;

/// <summary>The words of the interface in one language; what the language lacks is said in English.</summary>
internal sealed class Strings
{
    /// <summary>The language that has all strings.</summary>
    public const string Fallback = "en";

    /// <summary>How the keys begin that are names of languages and countries.</summary>
    private static readonly string[] NamePrefixes = ["language.", "country."];

    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _names;
    private readonly Func<long, PluralCategory> _plural;

    /// <summary>Keeps strings by key.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The strings.</param>
    /// <param name="names">Gives the names of languages and countries; asked when the first one is needed.</param>
    public Strings(
        string language,
        IReadOnlyDictionary<string, string> texts,
        Func<IReadOnlyDictionary<string, string>> names
    )
    {
        Language = language;
        _texts = texts;
        _names = new(names);
        _plural = PluralRules.Of(language);
        Numerals = new DateNumerals(texts.GetValueOrDefault("date.digits"));
    }

    /// <summary>The language: the briefing's where the theme has its strings, else English.</summary>
    public string Language { get; }

    /// <summary>Writes numbers in the digits that dates have.</summary>
    public DateNumerals Numerals { get; }

    /// <summary>All keys but those of names.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Reads the strings of a language.</summary>
    public static Strings Load(ThemeFiles files, string language, DiagnosticBag diagnostics) =>
        new StringsReader(files, diagnostics).Read(language);

    /// <summary>A string; none where nobody has it.</summary>
    public string? Find(string key) =>
        _texts.TryGetValue(key, out var text) ? text
        : IsName(key) ? _names.Value.GetValueOrDefault(key)
        : null;

    /// <summary>
    /// The form of a string that fits a number: <c>key.none</c> for 0 where there is one, else the plural category of the
    /// language (<c>key.one</c>, <c>key.few</c>, <c>key.other</c>).
    /// </summary>
    public string? FindCounted(string key, long count)
    {
        var none = count == 0 ? Find($"{key}.none") : null;
        return none ?? Find($"{key}.{PluralRules.Word(_plural(count))}") ?? Find($"{key}.other") ?? Find(key);
    }

    /// <summary>A string that the program itself needs, with its placeholders filled; its key where nobody has it.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var pattern = Find(key) ?? key;
        return values.IsEmpty ? pattern : Placeholders.Fill(pattern, Lookup(values));
    }

    /// <summary>The form of a string that fits a number, with <c>{count}</c> and the other placeholders filled.</summary>
    public string SayCounted(string key, int count, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var number = Numerals.Write(count);
        return Placeholders.Fill(FindCounted(key, count) ?? key, Lookup([("count", number), .. values]));
    }

    private static bool IsName(string key) =>
        NamePrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    private static Func<string, string?> Lookup(ReadOnlySpan<(string Name, string Value)> values)
    {
        var byName = values.ToArray().ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return name => byName.GetValueOrDefault(name);
    }
}
