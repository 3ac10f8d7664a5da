using Briefing.Pipelines;

namespace Briefing.Rendering.Icons;

/// <summary>Adds the icon of the site, where it is drawn.</summary>
internal sealed class RenderIcon : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var icon = context.Once(Site.Of).Icon;
        return icon.Drawn is { } png ? [new Document { Destination = icon.Path, Content = png }] : [];
    }
}
