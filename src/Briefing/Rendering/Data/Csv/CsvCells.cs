using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Csv;

/// <summary>What stands in cells that several tables have.</summary>
internal static class CsvCells
{
    /// <summary>Between the parts of a cell that lists something.</summary>
    public const string Separator = "; ";

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> texts) => string.Join(Separator, texts);

    /// <summary>A list of ids.</summary>
    public static string Ids(IEnumerable<Entry> entries) => List(entries.Select(entry => entry.Id));

    /// <summary>A whole number.</summary>
    public static string? Number(int? number) => number is { } value ? Numbers.Text(value) : null;

    /// <summary>A number.</summary>
    public static string? Number(double? number) => number is { } value ? Numbers.Text(value) : null;

    /// <summary>The columns of a date: as written, and the days that it can be.</summary>
    public static IEnumerable<CsvColumn<T>> Date<T>(string name, Func<T, EdtfDate?> date) =>
        [
            new(name, row => date(row)?.Text),
            new($"{name}-earliest", row => date(row) is { } value ? DateJson.Day(value.Earliest) : null),
            new($"{name}-latest", row => date(row) is { } value ? DateJson.Day(value.Latest) : null),
        ];

    /// <summary>The columns that tables of entries end with.</summary>
    public static IEnumerable<CsvColumn<T>> End<T>(Func<T, Entry> entry, Catalogue catalogue) =>
        [
            new("marking", row => entry(row).Marking.Word()),
            new("path", row => entry(row).Permalink),
            new("address", row => catalogue.Addresses.Absolute(entry(row).Permalink)),
        ];
}
