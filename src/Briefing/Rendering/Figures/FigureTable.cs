using System.Text;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Figures;

/// <summary>A figure as a table.</summary>
/// <param name="Heads">What its columns are called.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record FigureTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<FigureCell>> Rows)
{
    /// <summary>The table as HTML.</summary>
    /// <param name="root">What the address of a page begins with.</param>
    /// <param name="language">The attribute for the language of editors' words; empty where it is the page's.</param>
    public string Html(string root, string language)
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var (head, i) in Heads.Select((head, i) => (head, i)))
        {
            html.Append("<th scope=\"col\"").Append(ClassOf(i)).Append('>').AppendText(head).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            AppendRow(html, row, root, language);
        }

        return html.Append("</tbody></table>").ToString();
    }

    private void AppendRow(StringBuilder html, IReadOnlyList<FigureCell> row, string root, string language)
    {
        html.Append("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            html.Append("<td").Append(ClassOf(i)).Append('>');
            _ = cell.Path is { } path
                ? html.Append("<a href=\"").AppendText(root + path).Append('"').Append(language).Append('>')
                : html;
            html.AppendText(cell.Words).Append(cell.Path is null ? "</td>" : "</a></td>");
        }

        html.Append("</tr>");
    }

    // A column of numbers is told by its first row.
    private string ClassOf(int column) => Rows.Count > 0 && Rows[0][column].IsNumber ? " class=\"end\"" : "";
}
