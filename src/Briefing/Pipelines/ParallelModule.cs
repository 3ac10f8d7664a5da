using System.Collections.Immutable;

namespace Briefing.Pipelines;

/// <summary>A step that treats each document by itself, many at a time; the order is kept.</summary>
internal abstract class ParallelModule : Module
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var outputs = new ImmutableArray<Document>[inputs.Count];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, inputs.Count, options, i => outputs[i] = [.. Execute(inputs[i], context)]);
        return [.. outputs.SelectMany(documents => documents)];
    }

    /// <summary>Does the step for one document.</summary>
    protected abstract IEnumerable<Document> Execute(Document input, PipelineContext context);
}
