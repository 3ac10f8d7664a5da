using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Rendering;

/// <summary>Says where a briefing that is to be shared has no address that it could be found at.</summary>
internal sealed class AskForAddress : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        foreach (var linked in inputs.Select(document => document.Metadata).OfType<LinkedBrief>())
        {
            var brief = linked.Brief;
            if (brief.Sharing && BaseAddress.Of(context.Settings, brief) is null)
            {
                context.Diagnostics.Add(
                    RenderingRules.NoAddress,
                    brief.SharingPlace,
                    "nothing is made for sharing: the briefing has no address yet that others could find it at",
                    "write where it will be published, such as `url: https://example.org/astana/`, or build with `--base-url`"
                );
            }
        }

        return inputs;
    }
}
