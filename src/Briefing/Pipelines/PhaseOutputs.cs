using System.Collections.Immutable;

namespace Briefing.Pipelines;

/// <summary>What the pipelines made in the phase before, in the order of the pipelines and of their documents.</summary>
internal sealed class PhaseOutputs
{
    private readonly ImmutableArray<(string Pipeline, IReadOnlyList<Document> Documents)> _outputs;

    /// <summary>Keeps the outputs of each pipeline.</summary>
    public PhaseOutputs(ImmutableArray<(string Pipeline, IReadOnlyList<Document> Documents)> outputs) =>
        _outputs = outputs;

    /// <summary>What there is before the first phase.</summary>
    public static PhaseOutputs None { get; } = new([]);

    /// <summary>All documents.</summary>
    public IEnumerable<Document> All => _outputs.SelectMany(output => output.Documents);

    /// <summary>The documents of one pipeline.</summary>
    public IReadOnlyList<Document> FromPipeline(string pipeline) =>
        _outputs.FirstOrDefault(output => output.Pipeline == pipeline).Documents ?? [];

    /// <summary>All metadata of one type.</summary>
    public IEnumerable<T> Metadata<T>()
        where T : class => All.Select(document => document.Metadata).OfType<T>();
}
