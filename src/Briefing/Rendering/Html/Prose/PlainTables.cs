using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes tables with classes for alignment, since the content security policy forbids styles in attributes.</summary>
internal sealed class PlainTables : HtmlObjectRenderer<Table>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.WriteLine("<div class=\"table\"><table>");
        WriteRows(renderer, obj, "thead", obj.OfType<TableRow>().Where(row => row.IsHeader));
        WriteRows(renderer, obj, "tbody", obj.OfType<TableRow>().Where(row => !row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        renderer.Write('<').Write(part).WriteLine('>');
        foreach (var row in all)
        {
            WriteRow(renderer, table, row);
        }

        renderer.Write("</").Write(part).WriteLine('>');
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            WriteCell(renderer, (TableCell)row[i], row.IsHeader, AlignmentOf(table, i));
        }

        renderer.WriteLine("</tr>");
    }

    private static string AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count
            ? table.ColumnDefinitions[column].Alignment switch
            {
                TableColumnAlign.Center => " class=\"center\"",
                TableColumnAlign.Right => " class=\"end\"",
                _ => "",
            }
            : "";

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, string alignment)
    {
        renderer.Write(isHeader ? "<th scope=\"col\"" : "<td").Write(alignment).Write('>');
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outer;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }
}
