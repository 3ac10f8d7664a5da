using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing;

/// <summary>Reads each finished page back and notes its ids and links: what was written, and not what was meant.</summary>
internal sealed class ReadBackLinks : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Destination?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true
            ? [input with { Metadata = AnatomyReader.Read(input.Content, context.Once(SiteAddress.Of)) }]
            : [input];
}
