using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>Reads the flat YAML files in theme/strings/: <c>key: "value"</c>.</summary>
internal sealed class StringsReader(ThemeFiles files, DiagnosticBag diagnostics)
{
    /// <summary>How many missing strings a warning names.</summary>
    private const int NamedAtMost = 5;

    /// <summary>The strings of a language, of its primary language, or else of English.</summary>
    public Strings Read(string language)
    {
        var english = ReadBoth(Strings.Fallback);
        var found = new[] { language, language.Split('-')[0] }.FirstOrDefault(HasFile);
        return found is null or Strings.Fallback
            ? new Strings(Strings.Fallback, english)
            : new Strings(found, Complete(found, ReadBoth(found), english));
    }

    private static string PathOf(string language) => $"strings/{language}.yml";

    private bool HasFile(string language) => files.All.ContainsKey(PathOf(language));

    // A file in theme/ need not repeat what it does not change.
    private Dictionary<string, string> ReadBoth(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadInto(texts, language, files.BuiltIn);
        ReadInto(texts, language, files.Own);
        return texts;
    }

    private void ReadInto(
        Dictionary<string, string> texts,
        string language,
        ImmutableSortedDictionary<string, byte[]> from
    )
    {
        var path = PathOf(language);
        if (from.TryGetValue(path, out var bytes))
        {
            ReadFile(ThemeFiles.Text(path, bytes), texts);
        }
    }

    private Dictionary<string, string> Complete(
        string language,
        Dictionary<string, string> texts,
        Dictionary<string, string> english
    )
    {
        var missing = english.Keys.Where(key => !texts.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            Warn(language, missing);
        }

        foreach (var key in missing)
        {
            texts[key] = english[key];
        }

        return texts;
    }

    private void Warn(string language, List<string> missing)
    {
        var path = PathOf(language);
        var named = string.Join(", ", missing.Take(NamedAtMost).Select(key => $"`{key}`"));
        var more = missing.Count > NamedAtMost ? " and others" : "";
        diagnostics.Add(
            RenderingRules.MissingStrings,
            new Place(ThemeFiles.Text(path, files.All[path]), 0, 0),
            $"no string for {named}{more}: the site says them in English",
            "theme/strings/en.yml has them all"
        );
    }

    private void ReadFile(TextFile file, Dictionary<string, string> texts)
    {
        if (FlatYaml.FindMistake(file, (key, value) => texts[key] = value.Value) is { } place)
        {
            diagnostics.Add(
                RenderingRules.UnreadableStrings,
                place,
                "strings are a flat list of keys and texts",
                "write each string on a line of its own: `home.title: \"Home\"`"
            );
        }
    }
}
