using Briefing.Model;

namespace Briefing.Rendering;

/// <summary>Makes the page that lists all entries of a kind; none where there are no entries.</summary>
internal sealed class RenderList(EntryKind kind) : RenderOwnPage
{
    /// <inheritdoc/>
    protected override OwnPage? Compose(Site site)
    {
        var here = new Standpoint(site, Navigation.ListPath(kind));
        var list = Grouping.List(here, kind);
        var facts = PageFacts.List(here, kind.Plural(), kind);
        return list.Total == 0
            ? null
            : new OwnPage(kind.Plural(), here, facts, ("list", list), SetDestination.Of(here.Path));
    }
}
