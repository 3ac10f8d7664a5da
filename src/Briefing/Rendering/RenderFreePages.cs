using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes the free pages.</summary>
internal sealed class RenderFreePages() : RenderEntries<LinkedPage>(EntryKind.Page, "article")
{
    /// <inheritdoc/>
    protected override View View(LinkedPage linked, Standpoint here) => new FreePageView(linked, here);
}
