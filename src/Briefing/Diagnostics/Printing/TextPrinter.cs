using System.Globalization;

namespace Briefing.Diagnostics.Printing;

/// <summary>Prints diagnostics for people: the line that is meant, what is wrong with it and what to do.</summary>
public sealed class TextPrinter
{
    private const int Flood = 20;

    private readonly TextWriter _writer;
    private readonly PrintStyle _style;
    private readonly Paint _paint;

    /// <summary>Prints to a writer.</summary>
    public TextPrinter(TextWriter writer, PrintStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        _writer = writer;
        _style = style;
        _paint = new Paint(style.Colour);
    }

    /// <summary>Prints them in the order given, of a flood only the first.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var limit = _style.All ? int.MaxValue : Flood;
        foreach (var diagnostic in diagnostics.Take(limit))
        {
            Print(diagnostic);
            _writer.Write('\n');
        }

        if (diagnostics.Count > limit)
        {
            var more = (diagnostics.Count - limit).ToString("N0", CultureInfo.InvariantCulture);
            _writer.Write($"… and {more} more (--verbose shows all)\n\n");
        }
    }

    private void Print(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var head = _paint.As(diagnostic.Severity, $"{severity}[{diagnostic.Rule.Code}]");
        _writer.Write($"{head}{_paint.Bold($": {Lines(diagnostic.Message, "  ")}")}\n");
        if (diagnostic.Place is { } place)
        {
            Print(place, diagnostic.Label, '^', underline => _paint.As(diagnostic.Severity, underline));
        }

        foreach (var note in diagnostic.Notes)
        {
            Print(note);
        }

        if (diagnostic.Help is { } help)
        {
            _writer.Write($"{_paint.Cyan("help")}: {Lines(help, "      ")}\n");
        }
    }

    private void Print(Note note)
    {
        _writer.Write($"{_paint.Bold("note")}: {Lines(note.Message, "      ")}\n");
        if (note.Place is { } place)
        {
            Print(place, label: null, '-', _paint.Blue);
        }
    }

    private void Print(Place place, string? label, char mark, Func<string, string> colour)
    {
        var path = DisplayText.Clean(_style.PathPrefix + place.File.Path);
        if (place.File.Text.Length == 0)
        {
            _writer.Write($" {_paint.Blue("-->")} {path}\n");
            return;
        }

        var snippet = new Snippet(place, _style.Width);
        var margin = new string(' ', snippet.Number.Length);
        var (start, end) = snippet.Underline;
        var underline = new string(mark, end - start) + (snippet.GoesOn ? "…" : "");
        var words = label is null ? underline : $"{underline} {Lines(label, "")}";
        _writer.Write($" {_paint.Blue("-->")} {path}:{place.Line}:{place.Column}\n");
        _writer.Write($"{margin} {_paint.Blue("|")}\n");
        _writer.Write($"{_paint.Blue(snippet.Number)} {_paint.Blue("|")} {snippet.Line}".TrimEnd() + "\n");
        _writer.Write($"{margin} {_paint.Blue("|")} {new string(' ', start)}{colour(words)}\n");
    }

    private static string Lines(string words, string indent) =>
        string.Join("\n" + indent, words.Split('\n').Select(DisplayText.Clean));
}
