using Briefing.Rendering.Figures;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Views;

/// <summary>What a shape in a figure means.</summary>
internal sealed class FigureKeyView(FigureKey key, bool mirrored) : ViewOf<FigureKeyView>
{
    /// <summary>The shape, as an <c>svg</c> element.</summary>
    public Markup Shape => new(KeyDrawing.Inline(key, mirrored));

    /// <summary>What it means.</summary>
    public string Words => key.Words;
}
