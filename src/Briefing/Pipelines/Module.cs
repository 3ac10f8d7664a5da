namespace Briefing.Pipelines;

/// <summary>One step of a pipeline: documents in, documents out. Its name is an imperative sentence.</summary>
internal abstract class Module
{
    /// <summary>Does the step for all documents of the pipeline.</summary>
    public abstract IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context);
}
