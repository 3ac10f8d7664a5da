using System.Collections.Immutable;

namespace Briefing.Surveying.Sheets;

/// <summary>A part of a sheet: a heading and rows.</summary>
/// <param name="Name">What it is, for programs: <c>quotes</c>.</param>
/// <param name="Title">The heading, for people.</param>
/// <param name="Rows">The rows, in order.</param>
internal sealed record SheetPart(string Name, string Title, ImmutableArray<SheetRow> Rows)
{
    /// <summary>The sentence that stands where there are no rows; none leaves the whole part out.</summary>
    public string? Empty { get; init; }

    /// <summary>Whether people see it.</summary>
    public bool IsShown => Rows.Length > 0 || Empty is not null;
}
