using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Gives the briefing's own words their links.</summary>
internal sealed class LinkBrief : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Is<Brief>(out var brief) ? [input with { Metadata = Link(brief, context) }] : [];

    private static LinkedBrief Link(Brief brief, PipelineContext context)
    {
        var links = Links.Of(context);
        return new LinkedBrief(brief)
        {
            Summary = links.Prose.Link(brief.Summary),
            KeyPoints = [.. brief.KeyPoints.Select(point => links.Prose.Link(point)!)],
            Corrections =
            [
                .. brief
                    .Corrections.Select(correction => Link(correction, links))
                    .OrderByDescending(correction => correction.Correction.Date),
            ],
            Newsletter = new LinkedChoice(links, context.Diagnostics).Link(brief.Newsletter?.Value),
        };
    }

    private static LinkedCorrection Link(Correction correction, Links links) =>
        new(
            correction,
            links.Prose.Link(correction.What)!,
            [.. correction.Affects.Select(links.Wikilinks.Resolve).OfType<Entry>().Distinct()]
        );
}
