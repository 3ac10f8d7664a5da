using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering.Cards;

namespace Briefing.Pages;

/// <summary>The pictures that link previews show.</summary>
internal sealed class Cards : Pipeline
{
    /// <summary>The recipe.</summary>
    /// <param name="folder">Where they go.</param>
    public Cards(OutputFolder folder)
    {
        PostProcessModules = [new RenderCards()];
        OutputModules = [new WriteFiles(folder)];
    }
}
