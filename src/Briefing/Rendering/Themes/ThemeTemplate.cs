using System.Text.Encodings.Web;
using Briefing.Diagnostics;
using Fluid;

namespace Briefing.Rendering.Themes;

/// <summary>A parsed template that tells the rendering which file it is in, so that a mistake can be pointed at.</summary>
internal sealed class ThemeTemplate(TextFile file, IFluidTemplate parsed) : IFluidTemplate
{
    /// <inheritdoc/>
    public async ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var rendering = (ThemeRendering)context;
        var outer = rendering.Current;
        rendering.Current = file;
        await parsed.RenderAsync(writer, encoder, context);
        rendering.Current = outer;
    }
}
