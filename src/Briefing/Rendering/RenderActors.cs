using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes a page for each actor.</summary>
internal sealed class RenderActors() : RenderEntries<LinkedActor>(EntryKind.Actor, "actor")
{
    /// <inheritdoc/>
    protected override View View(LinkedActor linked, Standpoint here) => new ActorView(linked, here);
}
