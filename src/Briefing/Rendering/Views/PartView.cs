using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>An entry in the single file.</summary>
/// <param name="page">Its page.</param>
/// <param name="card">The entry as lists show it.</param>
/// <param name="content">What its page shows.</param>
internal sealed class PartView(PageView page, FluidValue card, Markup content) : ViewOf<PartView>
{
    /// <summary>Its page.</summary>
    public PageView Page => page;

    /// <summary>The entry as lists show it.</summary>
    public FluidValue Card => card;

    /// <summary>What its page shows, with the links, ids and headings of the page.</summary>
    public Markup Content => content;
}
