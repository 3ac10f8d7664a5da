using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Publishing.Packs;
using Briefing.Rendering.Packs;

namespace Briefing.Pages;

/// <summary>What is handed on: the site in a zip, and all of it in one file.</summary>
internal sealed class Packs : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="shelf">Where the packs go.</param>
    public Packs(PackShelf shelf)
    {
        PostProcessModules = [new RenderReadMe(), new RenderWhole()];
        OutputModules = [new WritePacks(shelf)];
    }
}
