using System.Collections.Immutable;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Text;

/// <summary>Writes a table as plain text: the first cell of a row in a narrow column, the others below each other beside it.</summary>
internal sealed class TextTable(TextPage page, LinkMark mark, int columns)
{
    /// <summary>How many columns the first cells may take.</summary>
    private const int Narrow = 24;

    /// <summary>What stands between the two.</summary>
    private const string Between = "  ";

    /// <summary>Writes the rows.</summary>
    /// <param name="table">The table with its tags.</param>
    /// <param name="indent">What each line begins with.</param>
    public void Write(ReadOnlySpan<MailToken> table, string indent)
    {
        var rows = Rows(table);
        var narrow = rows.SelectMany(row => Cell(row[0], Narrow, new LinkNumbers().Mark))
            .Select(line => TextLines.Width(line))
            .DefaultIfEmpty(0)
            .Max();
        foreach (var row in rows)
        {
            Write(row, narrow, indent);
        }
    }

    private void Write(ImmutableArray<ImmutableArray<MailToken>> row, int narrow, string indent)
    {
        var first = Cell(row[0], Narrow, mark);
        var others = row.Skip(1).SelectMany(cell => Cell(cell, columns - narrow - Between.Length, mark)).ToList();
        for (var i = 0; i < Math.Max(first.Count, others.Count); i++)
        {
            var start = first.ElementAtOrDefault(i) ?? "";
            var gap = new string(' ', Math.Max(0, narrow - TextLines.Width(start)));
            page.Line($"{indent}{start}{gap}{Between}{others.ElementAtOrDefault(i)}".TrimEnd());
        }
    }

    private static IReadOnlyList<string> Cell(ImmutableArray<MailToken> cell, int width, LinkMark mark)
    {
        var inside = new TextPage(width);
        new TextBody(inside, mark, width).Write(cell.AsSpan());
        return inside.Lines;
    }

    private static List<ImmutableArray<ImmutableArray<MailToken>>> Rows(ReadOnlySpan<MailToken> table)
    {
        var rows = new List<ImmutableArray<ImmutableArray<MailToken>>>();
        for (var i = 1; i < table.Length; i++)
        {
            if (table[i] is { Kind: MailTokenKind.Open, Name: "tr" })
            {
                var length = TextBody.LengthOf(table[i..]);
                if (Cells(table.Slice(i, length)) is { IsEmpty: false } cells)
                {
                    rows.Add(cells);
                }

                i += length - 1;
            }
        }

        return rows;
    }

    private static ImmutableArray<ImmutableArray<MailToken>> Cells(ReadOnlySpan<MailToken> row)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<MailToken>>();
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] is { Kind: MailTokenKind.Open, Name: "td" or "th" })
            {
                var length = TextBody.LengthOf(row[i..]);
                cells.Add([.. row.Slice(i + 1, Math.Max(0, length - 2))]);
                i += length - 1;
            }
        }

        return cells.ToImmutable();
    }
}
