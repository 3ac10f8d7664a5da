using System.Text.Json;
using Briefing.Model;

namespace Briefing.Rendering.Searching;

/// <summary>What the interface needs for searching. It travels with the index, so that pages need not hold it.</summary>
internal static class SearchInterface
{
    private const string Counted = "search.count";

    private static readonly string[] Named = ["none", "similar", "more", "all", "close", "key", "paragraph"];

    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Writes it as members of an object.</summary>
    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteString("find", site.Theme.Assets.PathOf("find.js"));
        json.WriteString("style", site.Theme.Assets.PathOf("find.css"));
        json.WriteStartObject("strings");
        WriteStrings(json, site);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, Site site)
    {
        foreach (var name in Named)
        {
            json.WriteString(name, site.Strings.Say(name == "paragraph" ? "source.paragraph" : $"search.{name}"));
        }

        WriteCounts(json, site);
        WriteKinds(json, site);
        json.WriteString(
            "digits",
            string.Concat(Enumerable.Range(0, 10).Select(digit => site.Strings.Numerals.Write(digit)))
        );
    }

    // The forms for numbers, by the categories that browsers know: Intl.PluralRules.
    private static void WriteCounts(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject("count");
        foreach (var category in Categories)
        {
            if (site.Strings.Find($"{Counted}.{category}") is { } form)
            {
                json.WriteString(category, form);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray("kinds");
        foreach (var kind in EntryKinds.All)
        {
            json.WriteStringValue(site.Strings.Say(kind == EntryKind.Page ? "whole.pages" : $"{kind.Plural()}.title"));
        }

        json.WriteEndArray();
    }
}
