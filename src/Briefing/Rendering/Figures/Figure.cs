using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures;

/// <summary>A figure: what it finds, how it is drawn, and what it is drawn from.</summary>
internal abstract class Figure
{
    /// <summary>The folder of the files of figures.</summary>
    public const string Folder = "figures/";

    /// <summary>A short name that fits an id and a file: <c>timeline</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What it finds, in a sentence.</summary>
    public abstract string Title { get; }

    /// <summary>What is left out of it, and where the rest is; none where it shows all.</summary>
    public abstract string? Rest { get; }

    /// <summary>What its shapes mean; only those that occur.</summary>
    public abstract IReadOnlyList<FigureKey> Keys { get; }

    /// <summary>The same as a table: a row for each thing that is drawn.</summary>
    public abstract FigureTable Table { get; }

    /// <summary>The drawing in file, by its own address.</summary>
    public string SvgPath => $"{Folder}{Id}.svg";

    /// <summary>All that it is drawn from, as a file of comma-separated values.</summary>
    public string CsvPath => $"{Folder}{Id}.csv";

    /// <summary>The elements that stand in a page.</summary>
    /// <param name="ground">What it is drawn on.</param>
    /// <param name="name">The id of what names it.</param>
    public abstract string Inline(Ground ground, string name);

    /// <summary>The drawing for a file, as wide as its ground.</summary>
    public abstract Drawn Sheet(Ground ground);

    /// <summary>What it is drawn from, and what is left out of it, as comma-separated values.</summary>
    public abstract byte[] Csv();
}
