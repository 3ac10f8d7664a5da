using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Rendering;

/// <summary>Gives the page of each entry its file: <c>actors/vladimir-putin/index.html</c>.</summary>
internal sealed class SetDestination : ParallelModule
{
    /// <summary>The file of a page with an address like <c>actors/</c>.</summary>
    public static string Of(string path) => $"{path}index.html";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Is<LinkedEntry>(out var linked) ? [input with { Destination = Of(linked.Entry.Permalink) }] : [input];
}
