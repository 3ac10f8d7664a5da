using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Sharing;

namespace Briefing.Pages;

/// <summary>What others show on pages of theirs and paste into newsletters.</summary>
internal sealed class Embeds : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where the pages go.</param>
    public Embeds(OutputFolder folder)
    {
        PostProcessModules = [new RenderEmbeds(), new ReadBackLinks(), new RenderMailFragments()];
        OutputModules = [new CheckLinks(), new WriteFiles(folder)];
    }
}
