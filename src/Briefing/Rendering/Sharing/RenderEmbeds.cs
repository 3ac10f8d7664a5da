using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Sharing;

/// <summary>
/// Adds a small page for each quote, event and actor, which others show in a frame, and its description; none where
/// nothing is shared. An old address has the same page and leads nowhere: browsers do not follow in a frame that is fenced
/// off.
/// </summary>
internal sealed class RenderEmbeds : AddingModule
{
    private const string Layout = "embed";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site is { Shares: true, Base: { } address }
            ? EmbedPaths
                .Kinds.SelectMany(site.EntriesOf)
                .AsParallel()
                .AsOrdered()
                .WithCancellation(context.Cancellation)
                .SelectMany(entry => Files(entry, site, address))
                .AsSequential()
                .Concat(EmbedPaths.Moved(site).SelectMany(moved => Page(moved.From, Of(moved.To, site), site)))
                .Concat(EmbedPaths.Withdrawn(site).SelectMany(path => Page(path, EmbedOf.Withdrawn(site), site)))
            : [];
    }

    private static IEnumerable<Document> Files(Entry entry, Site site, BaseAddress address)
    {
        var embed = Of(entry, site);
        return
        [
            .. Page(EmbedPaths.Of(embed.Page), embed, site),
            new Document
            {
                Destination = EmbedPaths.DescriptionOf(embed.Page),
                Content = EmbedDescription.Of(embed, site, address),
            },
        ];
    }

    private static IEnumerable<Document> Page(string path, Embed embed, Site site)
    {
        var here = new Standpoint(site, path);
        var facts = new PageView(here, Layout, embed.Title);
        var content = site.RenderAlone(Layout, facts, (Layout, new EmbedView(embed, site)));
        return content is { } bytes ? [new Document { Destination = SetDestination.Of(path), Content = bytes }] : [];
    }

    private static Embed Of(Entry entry, Site site) => EmbedOf.Entry(site.Linked(entry), site)!;
}
