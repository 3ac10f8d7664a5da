using Briefing.Model;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes the way from the home page to a page as a <c>BreadcrumbList</c>.</summary>
internal static class LdBreadcrumbs
{
    /// <summary>The way to the page of an entry: over the list of its kind, if it has one.</summary>
    public static void Write(LdThings things, Entry entry)
    {
        var own = (entry.Title, entry.Permalink);
        var kind = entry.Kind.Plural();
        if (entry.Kind == EntryKind.Page)
        {
            Write(things, own);
        }
        else
        {
            Write(things, (things.Catalogue.Wording.Say($"{kind}.title"), $"{kind}/"), own);
        }
    }

    /// <summary>The way over some pages below the home page.</summary>
    public static void Write(LdThings things, params IEnumerable<(string Title, string Path)> pages)
    {
        IEnumerable<(string Title, string Path)> way = [(things.Catalogue.Brief.Brief.Title, ""), .. pages];
        things.Json.Field("@type", "BreadcrumbList");
        things.Json.Field("itemListElement", way.Index(), step => WriteStep(things, step.Item, step.Index + 1));
    }

    private static void WriteStep(LdThings things, (string Title, string Path) page, int position)
    {
        things.Json.Field("@type", "ListItem");
        things.Json.Field("position", position);
        things.Json.Field("name", page.Title);
        things.Json.Field("item", things.AddressOf(page.Path));
    }
}
