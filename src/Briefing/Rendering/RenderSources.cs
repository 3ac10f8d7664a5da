using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes a page for each source.</summary>
internal sealed class RenderSources() : RenderEntries<LinkedSource>(EntryKind.Source, "source")
{
    /// <inheritdoc/>
    protected override View View(LinkedSource linked, Standpoint here) => new SourceView(linked, here);
}
