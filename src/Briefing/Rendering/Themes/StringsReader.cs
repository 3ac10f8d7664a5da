using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>Reads the flat YAML files in theme/strings/: <c>key: "value"</c>.</summary>
internal sealed class StringsReader(ThemeFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Where the words of the interface are.</summary>
    private const string Folder = "strings/";

    /// <summary>Where the names of languages and countries are: as many as all else, and most sites need a few or none.</summary>
    private const string NamesFolder = "strings/names/";

    /// <summary>How many missing strings a warning names.</summary>
    private const int NamedAtMost = 5;

    /// <summary>The strings of a language, of its primary language, or else of English.</summary>
    public Strings Read(string language)
    {
        var found = new[] { language, language.Split('-')[0] }.FirstOrDefault(HasFile) ?? Strings.Fallback;
        var texts = ReadComplete(Folder, found, []);
        return new Strings(found, texts, () => ReadComplete(NamesFolder, found, texts));
    }

    private static string PathOf(string folder, string language) => $"{folder}{language}.yml";

    private bool HasFile(string language) => files.All.ContainsKey(PathOf(Folder, language));

    // What the language lacks is said in English, unless it has it elsewhere.
    private Dictionary<string, string> ReadComplete(
        string folder,
        string language,
        Dictionary<string, string> elsewhere
    )
    {
        var texts = Read(PathOf(folder, language), files.BuiltIn, files.Own);
        var missing = ReadFallback(folder, language)
            .Where(english => !texts.ContainsKey(english.Key) && !elsewhere.ContainsKey(english.Key))
            .OrderBy(english => english.Key, StringComparer.Ordinal)
            .ToList();
        if (missing.Count > 0)
        {
            Warn(folder, language, missing);
        }

        missing.ForEach(english => texts.Add(english.Key, english.Value));
        return texts;
    }

    // A language that travels in the program lacks nothing that English has there.
    private Dictionary<string, string> ReadFallback(string folder, string language)
    {
        var path = PathOf(folder, Strings.Fallback);
        return language == Strings.Fallback ? []
            : files.BuiltIn.ContainsKey(PathOf(folder, language)) ? Read(path, files.Own)
            : Read(path, files.BuiltIn, files.Own);
    }

    // A file in theme/ need not repeat what it does not change.
    private Dictionary<string, string> Read(
        string path,
        params ReadOnlySpan<ImmutableSortedDictionary<string, ThemeFile>> places
    )
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (place.TryGetValue(path, out var file))
            {
                ReadFile(file.Text, texts);
            }
        }

        return texts;
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

    private void Warn(string folder, string language, List<KeyValuePair<string, string>> missing)
    {
        var file = files.All.GetValueOrDefault(PathOf(folder, language)) ?? files.All[PathOf(Folder, language)];
        var named = string.Join(", ", missing.Take(NamedAtMost).Select(english => $"`{english.Key}`"));
        var more = missing.Count > NamedAtMost ? " and others" : "";
        diagnostics.Add(
            RenderingRules.MissingStrings,
            new Place(file.Text, 0, 0),
            $"no string for {named}{more}: the site says them in English",
            $"theme/{PathOf(folder, Strings.Fallback)} has them all"
        );
    }
}
