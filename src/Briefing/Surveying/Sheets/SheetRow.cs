using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Surveying.Sheets;

/// <summary>Facts about one thing.</summary>
/// <param name="Cells">The facts; rows of a part have the same ones.</param>
internal sealed record SheetRow(ImmutableArray<SheetCell> Cells)
{
    /// <summary>Where it is written; none where it is written nowhere.</summary>
    public Place? Place { get; init; }

    /// <summary>A row of facts, each with its name.</summary>
    public static SheetRow Of(Place? place, params ReadOnlySpan<(string Name, string? Text)> facts)
    {
        var cells = ImmutableArray.CreateBuilder<SheetCell>(facts.Length);
        foreach (var (name, text) in facts)
        {
            cells.Add(new SheetCell(name, text ?? ""));
        }

        return new SheetRow(cells.ToImmutable()) { Place = place };
    }
}
