using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Stops a briefing that may not be built yet, or not for this circle of readers.</summary>
internal sealed class RefuseUnreleased : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context)
    {
        if (input.Is<Brief>(out var brief))
        {
            HoldEmbargo(brief, context);
            HoldMarking(brief, context);
        }

        return [input];
    }

    private static void HoldEmbargo(Brief brief, PipelineContext context)
    {
        if (
            brief.Embargo is { } embargo
            && !context.Settings.Drafts
            && context.Settings.Clock.GetUtcNow() < embargo.Value.Instant
        )
        {
            context.Diagnostics.Add(
                LinkingRules.Embargo,
                embargo.Place,
                $"this briefing is under embargo until {embargo.Value}",
                "build it again after that moment, or with --drafts to look at it yourself"
            );
        }
    }

    private static void HoldMarking(Brief brief, PipelineContext context)
    {
        var limit = context.Settings.Limit;
        if (brief.Marking.Value > limit)
        {
            context.Diagnostics.Add(
                LinkingRules.MarkedBriefing,
                brief.Marking.Place,
                $"this briefing is marked {brief.Marking.Value.Word()}, and is built for {limit.Word()}",
                $"if these readers may see it, build with --max-marking {brief.Marking.Value.Word()}"
            );
        }
    }
}
