namespace Briefing.Pipelines;

/// <summary>A step that adds documents of its own to those that it is given.</summary>
internal abstract class AddingModule : Module
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context) =>
        [.. inputs, .. Add(context)];

    /// <summary>The documents to add; none where there is nothing to say.</summary>
    protected abstract IEnumerable<Document> Add(PipelineContext context);
}
