using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>The keys at the beginning of a Markdown file, between two lines of three dashes.</summary>
/// <param name="Start">Offset of the first character between them.</param>
/// <param name="Length">How many UTF-16 units stand between them.</param>
/// <param name="BodyStart">Offset of the first character below them.</param>
internal readonly record struct FrontMatter(int Start, int Length, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Finds it; none where it is missing or not closed, which is then reported.</summary>
    public static FrontMatter? Find(TextFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var first = EndOfLine(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not Fence)
        {
            ReportMissing(file, diagnostics);
            return null;
        }

        var start = AfterBreak(text, first);
        for (var at = start; at < text.Length; )
        {
            var end = EndOfLine(text, at);
            if (text.AsSpan(at, end - at).TrimEnd() is Fence)
            {
                return new FrontMatter(start, at - start, AfterBreak(text, end));
            }

            at = AfterBreak(text, end);
        }

        ReportOpen(file, diagnostics);
        return null;
    }

    private static int EndOfLine(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    private static int AfterBreak(string text, int end) =>
        end >= text.Length ? text.Length
        : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
        : end + 1;

    private static void ReportMissing(TextFile file, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.FrontMatter,
            new Place(file, 0, 0),
            $"`{file.Path}` does not begin with its keys",
            "put them at the top of the file, between two lines that hold only `---`"
        );

    private static void ReportOpen(TextFile file, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.FrontMatter,
            new Place(file, 0, Fence.Length),
            "the keys that begin here have no end",
            "put a line that holds only `---` below the last key"
        );
}
