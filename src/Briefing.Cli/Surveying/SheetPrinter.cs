using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary>Prints sheets for people: parts with headings, rows in columns, each with the place where it is written.</summary>
internal sealed class SheetPrinter(Terminal terminal, string pathPrefix)
{
    private const string Indent = "  ";
    private const string Gap = "  ";

    private readonly Paint _paint = new(terminal.HasColour);

    /// <summary>Prints them, one below the other.</summary>
    public void Print(IReadOnlyList<Sheet> sheets)
    {
        foreach (var (sheet, i) in sheets.Select((sheet, i) => (sheet, i)))
        {
            terminal.Out.Write(i > 0 ? "\n" : "");
            Print(sheet);
        }
    }

    private void Print(Sheet sheet)
    {
        if (sheet.Parts.Length == 1)
        {
            PrintRows(sheet.Parts[0], "");
            return;
        }

        terminal.Out.Write($"{_paint.Bold(DisplayText.Clean(sheet.Title))}{PlaceOf(sheet.Place)}\n");
        foreach (var part in sheet.Parts.Where(part => part.IsShown))
        {
            terminal.Out.Write($"\n{_paint.Bold(part.Title)}\n");
            PrintRows(part, Indent);
        }
    }

    private void PrintRows(SheetPart part, string indent)
    {
        if (part.Rows.IsEmpty)
        {
            terminal.Out.Write($"{indent}{part.Empty}\n");
            return;
        }

        var columns = part.Rows[0].Cells.Length;
        int[] widths = [.. Enumerable.Range(0, columns).Select(i => part.Rows.Max(row => WidthOf(row.Cells[i].Text)))];
        var start = indent.Length + widths.SkipLast(1).Where(width => width > 0).Sum(width => width + Gap.Length);
        var fits =
            start + widths[^1] + part.Rows.Max(row => Gap.Length + WherePrinted(row.Place).Length) <= terminal.Width;
        foreach (var row in part.Rows)
        {
            PrintRow(row, widths, indent, start, fits ? widths[^1] : 0);
        }
    }

    private void PrintRow(SheetRow row, int[] widths, string indent, int start, int lastWidth)
    {
        terminal.Out.Write(indent);
        for (var i = 0; i < widths.Length - 1; i++)
        {
            if (widths[i] > 0)
            {
                terminal.Out.Write($"{Padded(row.Cells[i].Text, widths[i], i)}{Gap}");
            }
        }

        var last = DisplayText.Clean(row.Cells[^1].Text);
        var padding = row.Place is null ? 0 : Math.Max(0, lastWidth - WidthOf(last));
        terminal.Out.Write(Wrapped(last, start) + new string(' ', padding));
        terminal.Out.Write($"{PlaceOf(row.Place, follows: last.Length + padding > 0)}\n");
    }

    private string Padded(string text, int width, int column)
    {
        var clean = DisplayText.Clean(text);
        var shown = column == 0 ? _paint.Cyan(clean) : clean;
        return shown + new string(' ', width - WidthOf(text));
    }

    // A long text goes on below its own beginning.
    private string Wrapped(string text, int start)
    {
        var room = Math.Max(30, terminal.Width - start);
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var line = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || WidthOf(line) <= room)
            {
                lines[^1] = line;
            }
            else
            {
                lines.Add(word);
            }
        }

        return string.Join($"\n{new string(' ', start)}", lines);
    }

    private string PlaceOf(Place? place, bool follows = true) =>
        place is { } known ? (follows ? Gap : "") + _paint.Blue(WherePrinted(known)) : "";

    private string WherePrinted(Place? place) =>
        place is { } known ? $"{pathPrefix}{known.File.Path}:{known.Line}" : "";

    private static int WidthOf(string text) => new DisplayText(text).Width;
}
