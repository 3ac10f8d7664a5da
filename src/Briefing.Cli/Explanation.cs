using Briefing.Diagnostics.Printing;

namespace Briefing.Cli;

/// <summary>Prints a rule's explanation, which is written in Markdown.</summary>
internal static class Explanation
{
    private const string Fence = "```";

    /// <summary>The heading's words: <c>BR0201: a reference points at nothing</c>.</summary>
    public static string Heading(string text) =>
        text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ');

    /// <summary>Prints it without the marks that only Markdown needs.</summary>
    public static void Print(string text, Terminal terminal)
    {
        var paint = new Paint(terminal.HasColour);
        var isExample = false;
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else
            {
                terminal.Out.Write(Show(line, isExample, paint) + "\n");
            }
        }
    }

    private static string Show(string line, bool isExample, Paint paint) =>
        isExample ? paint.Cyan($"    {line}".TrimEnd())
        : line.StartsWith('#') ? paint.Bold(line.TrimStart('#', ' '))
        : line is "Wrong:" or "Right:" ? paint.Bold(line)
        : paint.IsOn ? PaintCode(line, paint)
        : line;

    private static string PaintCode(string line, Paint paint) =>
        string.Concat(line.Split('`').Select((part, i) => i % 2 == 0 ? part : paint.Cyan(part)));
}
