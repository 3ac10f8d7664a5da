namespace Briefing.Rendering.Data.Csv;

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">What its first cell says.</param>
/// <param name="Cell">What stands in a row; none leaves the cell empty.</param>
/// <param name="IsNumber">Whether all its cells are numbers, which may begin with a minus sign.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, string?> Cell, bool IsNumber = false);
