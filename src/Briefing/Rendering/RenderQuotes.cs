using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes a page for each quote.</summary>
internal sealed class RenderQuotes() : RenderEntries<LinkedQuote>(EntryKind.Quote, "quote")
{
    /// <inheritdoc/>
    protected override View View(LinkedQuote linked, Standpoint here) => new QuoteView(linked, here);
}
