using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Publishing.Permalinks;

namespace Briefing.Publishing;

/// <summary>Hands the addresses to the editor's list of them, which is brought up to date when the site is published.</summary>
internal sealed class KeepPermalinks(PermalinkBook book) : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        foreach (var permalinks in inputs.Select(input => input.Metadata).OfType<LinkedPermalinks>())
        {
            book.Note(permalinks);
        }

        return inputs;
    }
}
