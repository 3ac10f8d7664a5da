using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing;

/// <summary>Reads each finished page back and notes its ids and links: what was written, and not what was meant.</summary>
/// <param name="followed">Which addresses are links to follow.</param>
internal sealed class ReadBackLinks(Addresses followed = Addresses.All) : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Destination?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true
            ? [input with { Metadata = Followed(AnatomyReader.Read(input.Content, context.Once(SiteAddress.Of))) }]
            : [input];

    private PageAnatomy Followed(PageAnatomy page) =>
        followed == Addresses.All
            ? page
            : page with
            {
                Links = page.Links.RemoveAll(link => link.Origin is LinkOrigin.Page or LinkOrigin.Host),
            };
}
