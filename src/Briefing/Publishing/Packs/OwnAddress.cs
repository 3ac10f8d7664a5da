using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>Knows the one link into the site that stays absolute in a pack.</summary>
internal static class OwnAddress
{
    /// <summary>
    /// Whether a link is the address of the briefing on the web and nothing more: whoever writes it out does not mean the
    /// first page of the pack.
    /// </summary>
    public static bool IsMeant(PageLink link) =>
        link.Origin == LinkOrigin.Site && link.Path.IsEmpty && link.Fragment.IsEmpty && link.Written.Span[0] != '/';
}
