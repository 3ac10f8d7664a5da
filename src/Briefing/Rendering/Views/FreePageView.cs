using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>A free page in the editor's own words.</summary>
internal sealed class FreePageView(LinkedPage linked, Standpoint here) : ViewOf<FreePageView>
{
    /// <summary>Its title.</summary>
    public string Title => linked.Page.Name;

    /// <summary>One or two sentences that say what it is about.</summary>
    public string? Description => linked.Page.Description;

    /// <summary>Its text.</summary>
    public Markup? Body => field ??= here.Body(linked.Body);
}
