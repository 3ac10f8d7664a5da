using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes a page for each event.</summary>
internal sealed class RenderEvents() : RenderEntries<LinkedEvent>(EntryKind.Event, "event")
{
    /// <inheritdoc/>
    protected override View View(LinkedEvent linked, Standpoint here) => new EventView(linked, here);
}
