using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes a list as a <c>CollectionPage</c>.</summary>
internal static class LdList
{
    /// <summary>Writes the members.</summary>
    public static void Write(LdThings things, string path, string title, IEnumerable<Entry> entries)
    {
        var json = things.Json;
        ImmutableArray<Entry> listed = [.. entries];
        json.Field("@type", "CollectionPage");
        json.Field("@id", things.AddressOf(path));
        json.Field("name", title);
        json.Field("inLanguage", things.Catalogue.Brief.Brief.Language);
        things.PartOfBriefing();
        json.Field(
            "mainEntity",
            () =>
            {
                json.Field("@type", "ItemList");
                json.Field("numberOfItems", listed.Length);
                json.Field("itemListElement", listed.Index(), item => WriteItem(things, item.Item, item.Index + 1));
            }
        );
    }

    private static void WriteItem(LdThings things, Entry entry, int position)
    {
        things.Json.Field("@type", "ListItem");
        things.Json.Field("position", position);
        things.Json.Field("name", entry.Title);
        things.Json.Field("url", things.AddressOf(entry.Permalink));
    }
}
