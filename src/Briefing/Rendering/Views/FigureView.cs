using Briefing.Rendering.Figures;

namespace Briefing.Rendering.Views;

/// <summary>A figure: a drawing, what it finds, what its shapes mean, and the same as a table.</summary>
internal sealed class FigureView(Figure figure, Standpoint here) : ViewOf<FigureView>
{
    private readonly SiteFigures _figures = here.Site.Figures;

    /// <summary>A short name that fits an <c>id</c>: <c>timeline</c>.</summary>
    public string Id => figure.Id;

    /// <summary>What it finds, in a sentence.</summary>
    public string Title => figure.Title;

    /// <summary>The drawing: <c>svg</c> elements that name the id <c>figure-timeline-title</c> as their name.</summary>
    public Markup Drawing =>
        field ??= new Markup(figure.Inline(_figures.GroundAt(here.Root), $"figure-{figure.Id}-title"));

    /// <summary>What its shapes mean; only those that occur.</summary>
    public IReadOnlyList<FigureKeyView> Keys =>
        field ??= [.. figure.Keys.Select(key => new FigureKeyView(key, _figures.GroundAt(null).Mirrored))];

    /// <summary>What is left out of it, and where the rest is; none where it shows all.</summary>
    public string? Rest => figure.Rest;

    /// <summary>The same as a <c>table</c>: a row for each thing that is drawn.</summary>
    public Markup Table => field ??= new Markup(figure.Table.Html(here.Root, _figures.Language));

    /// <summary>The drawing as a file that stands alone, from the site's root.</summary>
    public string Svg => figure.SvgPath;

    /// <summary>What it is drawn from, as a file of comma-separated values, from the site's root.</summary>
    public string Csv => figure.CsvPath;

    /// <summary>A figure on a page; none where there is none.</summary>
    public static FigureView? Of(Figure? figure, Standpoint here) =>
        figure is null ? null : new FigureView(figure, here);
}
