using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Gives free pages their links.</summary>
internal sealed class LinkPages : LinkEntries<FreePage>
{
    /// <inheritdoc/>
    protected override LinkedEntry Link(FreePage entry, Links links) =>
        new LinkedPage(entry) { Body = links.Prose.Link(entry.Body, entry) };
}
