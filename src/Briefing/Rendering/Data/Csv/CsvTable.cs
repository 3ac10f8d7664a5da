using System.Text;

namespace Briefing.Rendering.Data.Csv;

/// <summary>Writes a table (RFC 4180): a row of names, then a row for each thing.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="columns">The columns, in order.</param>
internal sealed class CsvTable<T>(params IReadOnlyList<CsvColumn<T>> columns)
{
    /// <summary>The table in UTF-8 behind a byte order mark, without which Excel reads it as something else.</summary>
    public byte[] Write(IEnumerable<T> rows)
    {
        var text = new StringBuilder("\uFEFF");
        AppendRow(text, columns.Select(column => column.Name));
        foreach (var row in rows)
        {
            AppendRow(text, columns.Select(column => CellOf(column, row)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells).Append("\r\n");

    private static string CellOf(CsvColumn<T> column, T row)
    {
        var cell = column.Cell(row) ?? "";
        return column.IsNumber ? CsvText.Quote(cell) : CsvText.OfText(cell);
    }
}
