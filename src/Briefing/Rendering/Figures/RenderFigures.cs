using Briefing.Pipelines;

namespace Briefing.Rendering.Figures;

/// <summary>Adds the files of figures: each as a drawing that stands alone, and what it is drawn from.</summary>
internal sealed class RenderFigures : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var figures = context.Once(Site.Of).Figures;
        return figures.All.SelectMany(figure =>
            new[]
            {
                new Document { Destination = figure.SvgPath, Content = figures.Sheet(figure) },
                new Document { Destination = figure.CsvPath, Content = figure.Csv() },
            }
        );
    }
}
