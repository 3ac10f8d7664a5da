using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes things of schema.org into a graph.</summary>
/// <param name="json">Where to.</param>
/// <param name="catalogue">The briefing.</param>
/// <param name="file">The page or file that the graph stands in, from the site's root.</param>
internal sealed class LdThings(Utf8JsonWriter json, Catalogue catalogue, string file)
{
    /// <summary>Where to.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>The briefing.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>What the briefing itself is known by.</summary>
    public string Briefing => $"{AddressOf("")}#briefing";

    /// <summary>A thing of the graph.</summary>
    public void Item(Action members) => json.Object(members);

    /// <summary>Where a page is.</summary>
    public string AddressOf(string path) => catalogue.Addresses.Between(file, path);

    /// <summary>The type, the name it is known by, what it is called and where its page is.</summary>
    public void Begin(Entry entry, string name)
    {
        Type(entry);
        json.Field("@id", IdOf(entry));
        json.Field("name", name);
        json.Field("mainEntityOfPage", AddressOf(entry.Permalink));
    }

    /// <summary>Another thing, with just its type and name.</summary>
    public void Thing(string name, Entry? entry)
    {
        if (entry is not null)
        {
            json.Field(name, () => Mention(entry));
        }
    }

    /// <summary>Other things; left out where there are none.</summary>
    public void Things(string name, IEnumerable<Entry> entries) => json.Field(name, entries, Mention);

    /// <summary>The members that say which thing is meant.</summary>
    public void Mention(Entry entry)
    {
        Type(entry);
        json.Field("@id", IdOf(entry));
        json.Field("name", entry.Title);
    }

    /// <summary>The briefing, as what something is part of.</summary>
    public void PartOfBriefing() =>
        json.Field(
            "isPartOf",
            () =>
            {
                json.Field("@type", "Report");
                json.Field("@id", Briefing);
            }
        );

    /// <summary>Something that is known by its name only.</summary>
    public void Named(string name, string type, string? value)
    {
        if (value is not null)
        {
            json.Field(
                name,
                () =>
                {
                    json.Field("@type", type);
                    json.Field("name", value);
                }
            );
        }
    }

    /// <summary>A number or code by which something is known elsewhere.</summary>
    public void Identifier(string system, string? value)
    {
        if (value is not null)
        {
            json.Field(
                "identifier",
                () =>
                {
                    json.Field("@type", "PropertyValue");
                    json.Field("propertyID", system);
                    json.Field("value", value);
                }
            );
        }
    }

    /// <summary>A picture, where it is published.</summary>
    public void Picture(Image? image)
    {
        if (image is not null && catalogue.PathOfImage(image) is { } path)
        {
            json.Field(
                "image",
                () =>
                {
                    json.Field("@type", "ImageObject");
                    json.Field("contentUrl", AddressOf(path));
                    json.Field("caption", image.Alt);
                    json.Field("creditText", image.Credit);
                    json.Field("copyrightNotice", image.Licence);
                }
            );
        }
    }

    /// <summary>A date where it is certain and no interval; else nothing.</summary>
    public void Date(string name, EdtfDate? date) => json.Field(name, date?.MachineReadable);

    private void Type(Entry entry)
    {
        if (entry is Actor { ActorKind: ActorKind.Country })
        {
            json.Field("@type", ["Country", "Organization"]);
        }
        else
        {
            json.Field("@type", LdTypes.Of(entry));
        }
    }

    private string IdOf(Entry entry) => $"{AddressOf(entry.Permalink)}#{entry.Kind.Singular()}";
}
