using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads addresses on the web.</summary>
internal static class AddressFields
{
    private const string WikidataName = "wikidata";
    private const string Wikidata = "https://www.wikidata.org/wiki/";

    /// <summary>An absolute address; none where there is none.</summary>
    public static string? Address(this Fields fields, Key key) =>
        fields.FindText(key) is { } text ? Check(fields, key, key.Name, text) : null;

    /// <summary>The address of a site, which ends in a slash; none where there is none.</summary>
    public static string? SiteAddress(this Fields fields, Key key)
    {
        if (fields.Address(key) is not { } address)
        {
            return null;
        }

        if (WebAddress.IsInsecure(address))
        {
            fields.Report(
                ReadingRules.InsecureSite,
                key,
                fields.FindText(key)!.Place,
                $"`{Excerpt.Of(address)}` begins with http: mail programs and previews show no pictures from there",
                "write https, which GitHub Pages and Netlify give to every site"
            );
        }

        return $"{address.TrimEnd('/')}/";
    }

    /// <summary>Addresses under names of the editor's choice; empty where there are none.</summary>
    public static ImmutableArray<ExternalLink> Links(this Fields fields, Key key)
    {
        if (fields.FindMap(key) is not { } map)
        {
            return [];
        }

        return [.. map.Fields.Select(field => ReadLink(fields, key, field)).OfType<ExternalLink>()];
    }

    private static ExternalLink? ReadLink(Fields fields, Key key, YamlField field)
    {
        if (field.Value is not YamlText { IsEmpty: false } text)
        {
            fields.Report(
                ReadingRules.WrongKind,
                key,
                field.Place,
                $"`{Excerpt.Of(field.Name)}` in `{key.Name}` takes an address; this is {Says(field.Value)}",
                $"for example `{key.Example}`"
            );
            return null;
        }

        var address =
            field.Name == WikidataName && IsItem(text.Value)
                ? Wikidata + text.Value
                : Check(fields, key, field.Name, text);
        return address is null ? null : new ExternalLink(field.Name, address);
    }

    private static string Says(YamlValue value) => value is YamlText ? "empty" : value.Says;

    private static bool IsItem(string text) =>
        text.Length > 1 && text[0] == 'Q' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string? Check(Fields fields, Key key, string name, YamlText text)
    {
        var address = text.Value.Trim();
        if (WebAddress.IsAbsolute(address))
        {
            return address;
        }

        fields.Report(
            ReadingRules.Address,
            key,
            text.Place,
            $"`{Excerpt.Of(address)}` is no address that `{Excerpt.Of(name)}` can lead to",
            Advice(key, name, address)
        );
        return null;
    }

    private static string Advice(Key key, string name, string address)
    {
        var capital = address.ToUpperInvariant();
        var meant = name == WikidataName && IsItem(capital) ? capital : WebAddress.Suggest(address);
        return meant is null ? $"write it whole, with `https://`: `{key.Example}`" : $"did you mean `{meant}`?";
    }
}
