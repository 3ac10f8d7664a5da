using System.Text;

namespace Briefing.Diagnostics.Printing;

/// <summary>Prints diagnostics as workflow commands, which GitHub shows beside the lines they mean.</summary>
public sealed class GitHubPrinter
{
    private readonly TextWriter _writer;
    private readonly PrintStyle _style;

    /// <summary>Prints to a writer.</summary>
    public GitHubPrinter(TextWriter writer, PrintStyle style)
    {
        _writer = writer;
        _style = style;
    }

    /// <summary>Prints them all, in the order given, a line each.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Print(diagnostic);
        }
    }

    private void Print(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var position = diagnostic.Place is { } place ? Position(place) + "," : "";
        _writer.Write($"::{severity} {position}title={Property(diagnostic.Rule.Code)}::{Data(Words(diagnostic))}\n");
    }

    // GitHub takes columns for places within one line only.
    private string Position(Place place)
    {
        var file = $"file={Property(_style.PathPrefix + place.File.Path)},line={place.Line}";
        var (endLine, endColumn) = place.File.PositionOf(place.Start + place.Length);
        return endLine == place.Line ? $"{file},col={place.Column},endColumn={endColumn}" : $"{file},endLine={endLine}";
    }

    private string Words(Diagnostic diagnostic)
    {
        var words = new StringBuilder(diagnostic.Message);
        foreach (var note in diagnostic.Notes)
        {
            words.Append("\nnote: ").Append(note.Message);
            if (note.Place is { } place)
            {
                words.Append($" ({_style.PathPrefix}{place})");
            }
        }

        if (diagnostic.Help is { } help)
        {
            words.Append("\nhelp: ").Append(help);
        }

        return words.ToString();
    }

    private static string Data(string words) =>
        words
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) =>
        Data(words).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
