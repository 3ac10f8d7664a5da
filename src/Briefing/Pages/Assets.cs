using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Icons;

namespace Briefing.Pages;

/// <summary>Styles, scripts and pictures.</summary>
internal sealed class Assets : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Assets(OutputFolder folder)
    {
        PostProcessModules = [new CopyAssets(), new RenderIcon()];
        OutputModules = [new WriteFiles(folder)];
    }
}
