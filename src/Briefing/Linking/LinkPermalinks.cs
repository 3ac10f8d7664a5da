using Briefing.Model.Permalinks;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>
/// Gives every entry its short address, and looks after the addresses that were given out before; does nothing where the
/// editor does not share.
/// </summary>
internal sealed class LinkPermalinks : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var links = Links.Of(context);
        if (!links.Dossier.Brief.Sharing)
        {
            return [];
        }

        var ledger = new PermalinkLedger(links.Dossier, context.Diagnostics);
        return
        [
            .. inputs
                .Select(input => input.Metadata)
                .OfType<PermalinkFile>()
                .Select(file => new Document { Metadata = ledger.Settle(file) }),
        ];
    }
}
