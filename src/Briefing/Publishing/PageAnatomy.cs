using System.Collections.Immutable;
using System.Text;
using Briefing.Publishing.Links;

namespace Briefing.Publishing;

/// <summary>What a finished page has been found to hold: where links can lead to, and where its own lead.</summary>
/// <param name="Ids">The ids on the page, in UTF-8, in the order of the page.</param>
/// <param name="Links">The links that lead into the site, in the order of the page.</param>
/// <param name="Site">Where the site will be published.</param>
internal sealed record PageAnatomy(
    ImmutableArray<ReadOnlyMemory<byte>> Ids,
    ImmutableArray<PageLink> Links,
    SiteAddress Site
)
{
    /// <summary>The ids as text, for a message.</summary>
    public IEnumerable<string> IdTexts => Ids.Select(id => Encoding.UTF8.GetString(id.Span));
}
