using System.Collections.Immutable;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Twin;

namespace Briefing.Rendering.Data;

/// <summary>Writes the twin of each page in Markdown (CommonMark 0.31 with pipe tables and footnotes): what the page says, to be read as text, copied, or read by a program.</summary>
/// <remarks>
/// A twin stands beside its page as <c>index.md</c>. Links lead to pages: absolutely where the site has an address, else
/// relatively. Everything but the editor's own Markdown is plain text and escaped.
/// </remarks>
internal static class MarkdownTwin
{
    /// <summary>What a twin is called, in the folder of its page.</summary>
    public const string FileName = "index.md";

    /// <summary>The twin of the home page.</summary>
    public static byte[] Home(Catalogue catalogue) => HomeTwin.Write(new TwinPage("", catalogue));

    /// <summary>The twin of the list of actors.</summary>
    public static byte[] Actors(Catalogue catalogue) =>
        List("actors", catalogue, (items, page) => items.Actors([.. page.Catalogue.Actors.Select(a => a.Actor)]));

    /// <summary>The twin of the list of events.</summary>
    public static byte[] Events(Catalogue catalogue) => Events("events", catalogue);

    /// <summary>The twin of the timeline.</summary>
    public static byte[] Timeline(Catalogue catalogue) => Events("timeline", catalogue);

    /// <summary>The twin of the list of quotes.</summary>
    public static byte[] Quotes(Catalogue catalogue) =>
        List("quotes", catalogue, (items, page) => items.Quotes([.. page.Catalogue.Quotes.Select(q => q.Quote)]));

    /// <summary>The twin of the list of sources.</summary>
    public static byte[] Sources(Catalogue catalogue) =>
        List("sources", catalogue, (items, page) => items.Sources([.. page.Catalogue.Sources.Select(s => s.Source)]));

    /// <summary>The twin of the page of an entry.</summary>
    public static byte[] Of(LinkedEntry linked, Catalogue catalogue)
    {
        var page = new TwinPage(linked.Entry.Permalink, catalogue);
        page.DraftNote(linked.Entry);
        switch (linked)
        {
            case LinkedActor actor:
                ActorTwin.Write(actor, page);
                break;
            case LinkedEvent happening:
                EventTwin.Write(happening, page);
                break;
            case LinkedQuote quote:
                QuoteTwin.Write(quote, page);
                break;
            case LinkedSource source:
                SourceTwin.Write(source, page);
                break;
            default:
                page.Title(linked.Entry.Title);
                page.Prose(linked.Body);
                break;
        }

        ImmutableArray<LinkedCorrection> corrections =
        [
            .. catalogue.Brief.Corrections.Where(correction => correction.Affects.Contains(linked.Entry)),
        ];
        new TwinItems(page).Corrections("page.corrections", corrections);
        return page.ToUtf8();
    }

    private static byte[] Events(string path, Catalogue catalogue) =>
        List(path, catalogue, (items, page) => items.Events([.. page.Catalogue.Events.Select(e => e.Event)]));

    private static byte[] List(string path, Catalogue catalogue, Action<TwinItems, TwinPage> write)
    {
        var page = new TwinPage($"{path}/", catalogue);
        page.Title(catalogue.Wording.Say($"{path}.title"));
        write(new TwinItems(page), page);
        return page.ToUtf8();
    }
}
