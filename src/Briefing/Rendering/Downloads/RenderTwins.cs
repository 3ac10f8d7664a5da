using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Downloads;

/// <summary>Adds a twin in Markdown to each page that says something about the briefing, where the editor offers data.</summary>
internal sealed class RenderTwins : AddingModule
{
    /// <summary>Where the twin of a page stands; none where the site has none.</summary>
    public static string? PathOf(string page, Site site) =>
        site.Brief.Brief.Downloads ? page + MarkdownTwin.FileName : null;

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site.Brief.Brief.Downloads
            ? OwnPages(site)
                .Concat(site.Entries.Select(entry => (entry.Permalink, Write: TwinOf(entry, site))))
                .AsParallel()
                .AsOrdered()
                .WithCancellation(context.Cancellation)
                .Select(twin => new Document { Destination = PathOf(twin.Permalink, site), Content = twin.Write() })
            : [];
    }

    private static Func<byte[]> TwinOf(Entry entry, Site site) =>
        () => MarkdownTwin.Of(site.Linked(entry), site.Catalogue);

    private static IEnumerable<(string Permalink, Func<byte[]> Write)> OwnPages(Site site) =>
        site
            .View.Sections.Select(section => (section.Path, (Func<byte[]>)(() => TwinOf(section.Id, site.Catalogue))))
            .Prepend(("", () => MarkdownTwin.Home(site.Catalogue)));

    private static byte[] TwinOf(string list, Catalogue catalogue) =>
        list switch
        {
            "actors" => MarkdownTwin.Actors(catalogue),
            "events" => MarkdownTwin.Events(catalogue),
            "quotes" => MarkdownTwin.Quotes(catalogue),
            "sources" => MarkdownTwin.Sources(catalogue),
            _ => MarkdownTwin.Timeline(catalogue),
        };
}
