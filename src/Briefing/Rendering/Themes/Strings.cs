using System.Collections.Frozen;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>The words of the interface in one language; what the language lacks is said in English.</summary>
internal sealed class Strings
{
    /// <summary>The language that has all strings.</summary>
    public const string Fallback = "en";

    private readonly FrozenDictionary<string, string> _texts;
    private readonly Func<long, PluralCategory> _plural;

    /// <summary>Keeps strings by key.</summary>
    public Strings(string language, IReadOnlyDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        _plural = PluralRules.Of(language);
    }

    /// <summary>The language: the briefing's where the theme has its strings, else English.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Reads the strings of a language.</summary>
    public static Strings Load(ThemeFiles files, string language, DiagnosticBag diagnostics) =>
        new StringsReader(files, diagnostics).Read(language);

    /// <summary>A string; none where nobody has it.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

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

    /// <summary>The form of a string that fits a number, with <c>{count}</c> filled.</summary>
    public string SayCounted(string key, int count)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Placeholders.Fill(FindCounted(key, count) ?? key, name => name == "count" ? number : null);
    }

    private static Func<string, string?> Lookup(ReadOnlySpan<(string Name, string Value)> values)
    {
        var byName = values.ToArray().ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return name => byName.GetValueOrDefault(name);
    }
}
