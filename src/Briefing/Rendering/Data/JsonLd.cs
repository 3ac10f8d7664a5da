using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;
using Briefing.Rendering.Data.Ld;

namespace Briefing.Rendering.Data;

/// <summary>Writes what a page is about for search engines and programs: JSON-LD 1.1 in the words of schema.org.</summary>
/// <remarks>
/// <para>
/// A block for a page goes inside <c>&lt;script type="application/ld+json"&gt;</c>: less-than, greater-than and ampersand
/// are escaped, so that no word in it can end the element. It has the thing itself and its <c>BreadcrumbList</c>.
/// </para>
/// <para>
/// A thing is known by its page's address and a fragment: <c>…/quotes/a/#quote</c>. Without an address of the site,
/// addresses are relative to the page. Verbatim words are a <c>Quotation</c>; reported speech and paraphrase are a
/// <c>Claim</c>, since they are nobody's words. A country is also an <c>Organization</c>, because it speaks, attends and has
/// members. A date stands there only where it is certain, since schema.org has no sign for doubt; else it is said in
/// words.
/// </para>
/// </remarks>
internal static class JsonLd
{
    /// <summary>Where the graph of everything is published, from the site's root.</summary>
    public const string Path = "data/briefing.jsonld";

    private const string Vocabulary = "https://schema.org";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The block for the home page.</summary>
    public static string Home(Catalogue catalogue) =>
        Block("", catalogue, things => things.Item(() => new LdReport(things).Write()));

    /// <summary>The block for a list.</summary>
    /// <param name="path">Its page, from the site's root.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="entries">What it lists, in order.</param>
    /// <param name="catalogue">The briefing.</param>
    public static string List(string path, string title, IEnumerable<Entry> entries, Catalogue catalogue) =>
        Block(
            path,
            catalogue,
            things =>
            {
                things.Item(() => LdList.Write(things, path, title, entries));
                things.Item(() => LdBreadcrumbs.Write(things, (title, path)));
            }
        );

    /// <summary>The block for the page of an entry.</summary>
    public static string Of(LinkedEntry linked, Catalogue catalogue) =>
        Block(
            linked.Entry.Permalink,
            catalogue,
            things =>
            {
                things.Item(() => Write(linked, things));
                things.Item(() => LdBreadcrumbs.Write(things, linked.Entry));
            }
        );

    /// <summary>Everything in one graph, as a file.</summary>
    public static byte[] Write(Catalogue catalogue) =>
        JsonFile.Write(json => Graph(json, new LdThings(json, catalogue, Path), WriteAll));

    private static void WriteAll(LdThings things)
    {
        var catalogue = things.Catalogue;
        things.Item(() => new LdReport(things).WriteWhole());
        IEnumerable<LinkedEntry> entries =
        [
            .. catalogue.Actors,
            .. catalogue.Events,
            .. catalogue.Quotes,
            .. catalogue.Sources,
            .. catalogue.Pages,
        ];
        foreach (var linked in entries)
        {
            things.Item(() => Write(linked, things));
        }
    }

    private static void Write(LinkedEntry linked, LdThings things)
    {
        switch (linked)
        {
            case LinkedActor actor:
                LdActor.Write(actor, things);
                break;
            case LinkedEvent happening:
                LdEvent.Write(happening, things);
                break;
            case LinkedQuote quote:
                LdQuote.Write(quote, things);
                break;
            case LinkedSource source:
                LdSource.Write(source, things);
                break;
            case LinkedPage page:
                LdPage.Write(page, things);
                break;
        }
    }

    private static string Block(string file, Catalogue catalogue, Action<LdThings> write) =>
        JsonFile.Text(json => Graph(json, new LdThings(json, catalogue, file), write), Encoder);

    private static void Graph(Utf8JsonWriter json, LdThings things, Action<LdThings> write) =>
        json.Object(() =>
        {
            json.Field("@context", Vocabulary);
            json.WriteStartArray("@graph");
            write(things);
            json.WriteEndArray();
        });
}
