using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing;

/// <summary>Looks up every link of every page, and every fragment, among all files of the site.</summary>
internal sealed class CheckLinks : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var site = context.Once(SiteIndex.Of);
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        var result = Parallel.ForEach(
            inputs,
            options,
            (document, loop) =>
            {
                if (site.HasDeadLinks(document))
                {
                    loop.Stop();
                }
            }
        );
        if (!result.IsCompleted)
        {
            context.Once(DeadLinks.ReportAll);
        }

        return inputs;
    }
}
