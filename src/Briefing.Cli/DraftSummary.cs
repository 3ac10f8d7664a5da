using Briefing.Drafting;
using Briefing.Model.Texts;

namespace Briefing.Cli;

/// <summary>Prints what was drafted, what was there already, and what needs a look.</summary>
internal static class DraftSummary
{
    private const int Listed = 6;
    private const int Width = 90;

    /// <summary>Prints it.</summary>
    public static void Print(DraftReport report, DraftOrder order, Terminal terminal)
    {
        foreach (var text in report.Texts)
        {
            Print(text, terminal.Out);
        }

        var into = Path.GetRelativePath(terminal.Folder, order.Into).Replace(Path.DirectorySeparatorChar, '/');
        PrintNext(report, into, terminal.Out);
    }

    private static void Print(TextReport text, TextWriter writer)
    {
        writer.Write($"{text.Path}: the source `{text.Source}`, {Count(text.Paragraphs, "paragraphs")}\n");
        if (text.Language != "en")
        {
            var language = text.Language is { } tag ? $"is in `{tag}`" : "is in a language that is not known";
            writer.Write(
                $"  note     the text {language}; names and verbs of saying are found in English only, so look twice\n"
            );
        }

        var added = text.Added.Select(added => Count(added.Count, added.Noun)).ToList();
        writer.Write($"  added    {(added.Count == 0 ? "nothing" : string.Join(", ", added))}\n");
        if (text.Skipped.Length > 0)
        {
            writer.Write(
                $"  skipped  {text.Skipped.Length} that {(text.Skipped.Length == 1 ? "is" : "are")} there: {List(text.Skipped)}\n"
            );
        }

        if (text.Left.Length > 0)
        {
            writer.Write(
                $"  look at  {Count(text.Left.Length, "passages")} in quotation marks that nobody is named for:\n"
            );
            foreach (var left in text.Left.Take(Listed))
            {
                writer.Write($"             paragraph {left.Paragraph}: {Shortened.Cut(left.Words, Width)}\n");
            }
        }

        if (text.WithoutYear.Length > 0)
        {
            writer.Write(
                $"  look at  {Count(text.WithoutYear.Length, "sentences")} with a date and no year; `--published DATE` says which:\n"
            );
            foreach (var sentence in text.WithoutYear.Take(Listed))
            {
                writer.Write($"             {Shortened.Cut(sentence, Width)}\n");
            }
        }
    }

    private static void PrintNext(DraftReport report, string into, TextWriter writer)
    {
        if (report.Written.IsEmpty)
        {
            writer.Write("nothing is new; no file was changed\n");
            return;
        }

        var root = into == "." ? "" : $" --root {into}";
        writer.Write($"written: {string.Join(", ", report.Written)}\n");
        writer.Write("next: read the entries, mend them, and take the line `draft: true` out of each that is right\n");
        writer.Write($"      `briefing check --drafts{root}` checks all of them\n");
    }

    private static string List(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return string.Join(", ", all.Take(Listed)) + (all.Count > Listed ? $" and {all.Count - Listed} more" : "");
    }

    private static string Count(int count, string plural) => $"{count} {(count == 1 ? plural[..^1] : plural)}";
}
