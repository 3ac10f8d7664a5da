using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Resolves the references of one kind of entry. Hidden entries end here; no later phase sees them.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
internal abstract class LinkEntries<T> : ParallelModule
    where T : Entry
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Document> Execute(Document input, PipelineContext context)
    {
        var links = Links.Of(context);
        return input.Is<T>(out var entry) && links.Dossier.Visibility.Shows(entry) && Link(entry, links) is { } linked
            ? [input with { Metadata = linked }]
            : [];
    }

    /// <summary>The entry with all its links; none where it cannot stand without one that is missing.</summary>
    protected abstract LinkedEntry? Link(T entry, Links links);
}
