using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Figures;

namespace Briefing.Pages;

/// <summary>The figures as files: drawings that stand alone, and the data they are drawn from.</summary>
internal sealed class Figures : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Figures(OutputFolder folder)
    {
        PostProcessModules = [new RenderFigures()];
        OutputModules = [new WriteFiles(folder)];
    }
}
