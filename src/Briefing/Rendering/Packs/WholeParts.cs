using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering.Packs;

/// <summary>Renders what the pages of entries show, without what stands around it on each.</summary>
internal static class WholeParts
{
    /// <summary>
    /// What is read first comes first: the editor's pages, what happened, who, what was said, and what all rests on.
    /// </summary>
    private static readonly EntryKind[] Order =
    [
        EntryKind.Page,
        EntryKind.Event,
        EntryKind.Actor,
        EntryKind.Quote,
        EntryKind.Source,
    ];

    /// <summary>The chapters that have entries; none at all where the theme has a mistake, which is then reported.</summary>
    public static IReadOnlyList<ChapterView>? Of(Site site, CancellationToken cancellation)
    {
        ChapterView?[] chapters = [.. Order.Select(kind => Chapter(kind, site, cancellation))];
        return chapters.Any(chapter => chapter is null) ? null : [.. chapters.Where(chapter => chapter!.Count > 0)!];
    }

    private static ChapterView? Chapter(EntryKind kind, Site site, CancellationToken cancellation)
    {
        PartView?[] parts =
        [
            .. site.EntriesOf(kind).AsParallel().AsOrdered().WithCancellation(cancellation).Select(e => Part(e, site)),
        ];
        var title = site.Strings.Say(kind == EntryKind.Page ? "whole.pages" : $"{kind.Plural()}.title");
        return parts.Any(part => part is null)
            ? null
            : new ChapterView(kind.Plural(), title, Navigation.ListPath(kind), [.. parts.OfType<PartView>()]);
    }

    private static PartView? Part(Entry entry, Site site)
    {
        var linked = site.Linked(entry);
        var here = new Standpoint(site, entry.Permalink);
        var page = PageFacts.Of(linked, here, isAlone: true);
        return site.RenderAlone(entry.Kind.Singular(), page, Model(linked, here)) is { } content
            ? new PartView(page, Card(entry, site), new Markup(Encoding.UTF8.GetString(content.Span)))
            : null;
    }

    private static (string Name, FluidValue View) Model(LinkedEntry linked, Standpoint here) =>
        linked switch
        {
            LinkedActor actor => ("actor", new ActorView(actor, here)),
            LinkedEvent occasion => ("event", new EventView(occasion, here)),
            LinkedQuote quote => ("quote", new QuoteView(quote, here)),
            LinkedSource source => ("source", new SourceView(source, here)),
            _ => ("article", new FreePageView((LinkedPage)linked, here)),
        };

    private static FluidValue Card(Entry entry, Site site) =>
        entry switch
        {
            Actor actor => site.Card(actor),
            Event occasion => site.Card(occasion),
            Quote quote => site.Card(quote),
            Source source => site.Card(source),
            _ => site.Link(entry),
        };
}
