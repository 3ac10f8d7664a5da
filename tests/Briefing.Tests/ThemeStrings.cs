using System.Collections.Frozen;
using Briefing.Diagnostics;
using Briefing.Rendering.Themes;

namespace Briefing.Tests;

/// <summary>The strings that travel with the theme, as they stand in its files.</summary>
internal static class ThemeStrings
{
    /// <summary>The languages of the interface.</summary>
    public static string[] Languages { get; } =
    ["en", "fr", "de", "es", "pt", "ru", "uk", "kk", "tr", "ar", "fa", "zh"];

    /// <summary>All but English.</summary>
    public static string[] Others { get; } = Languages[1..];

    /// <summary>The words of the interface.</summary>
    public static FrozenDictionary<string, string> Of(string language) => Read($"theme/strings/{language}.yml");

    /// <summary>The names of languages and countries.</summary>
    public static FrozenDictionary<string, string> NamesOf(string language) =>
        Read($"theme/strings/names/{language}.yml");

    private static FrozenDictionary<string, string> Read(string path)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var file = new TextFile(path, File.ReadAllText(Repository.PathOf(path)));
        Assert.Null(FlatYaml.FindMistake(file, (key, text) => Assert.True(texts.TryAdd(key, text.Value), key)));
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
