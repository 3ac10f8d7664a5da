using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Gives the briefing's own words their links.</summary>
internal sealed class LinkBrief : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Is<Brief>(out var brief) ? [input with { Metadata = Link(brief, Links.Of(context)) }] : [];

    private static LinkedBrief Link(Brief brief, Links links) =>
        new(brief)
        {
            Summary = links.Prose.Link(brief.Summary),
            KeyPoints = [.. brief.KeyPoints.Select(point => links.Prose.Link(point)!)],
            Corrections =
            [
                .. brief
                    .Corrections.Select(correction => Link(correction, links))
                    .OrderByDescending(correction => correction.Correction.Date),
            ],
        };

    private static LinkedCorrection Link(Correction correction, Links links) =>
        new(
            correction,
            links.Prose.Link(correction.What)!,
            [.. correction.Affects.Select(links.Wikilinks.Resolve).OfType<Entry>().Distinct()]
        );
}
