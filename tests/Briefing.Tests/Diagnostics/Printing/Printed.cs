using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;

namespace Briefing.Tests.Diagnostics.Printing;

/// <summary>What the printers make of diagnostics.</summary>
internal static class Printed
{
    public static readonly Rule Error = new("BR0201", Severity.Error);

    public static readonly Rule Warning = new("BR0207", Severity.Warning);

    /// <summary>A diagnostic about the first place where some words stand in a text.</summary>
    public static Diagnostic About(string text, string words, string message = "no actor is called so") =>
        new()
        {
            Rule = Error,
            Severity = Severity.Error,
            Message = message,
            Place = PlaceOf(text, words),
        };

    public static Place PlaceOf(string text, string words, string path = "input/quotes.yml") =>
        new(new TextFile(path, text), text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static string AsText(Diagnostic diagnostic, PrintStyle? style = null) => AsText([diagnostic], style);

    public static string AsText(IReadOnlyCollection<Diagnostic> diagnostics, PrintStyle? style = null)
    {
        using var writer = new StringWriter();
        new TextPrinter(writer, style ?? new PrintStyle()).Print(diagnostics);
        return writer.ToString();
    }

    public static string AsJson(Diagnostic diagnostic, PrintStyle? style = null)
    {
        using var writer = new StringWriter();
        var summary = new PrintedSummary(Succeeded: false, [new("pages", 0)]);
        new JsonPrinter(writer, style ?? new PrintStyle()).Print([diagnostic], summary);
        return writer.ToString();
    }

    public static string AsGitHub(Diagnostic diagnostic, PrintStyle? style = null)
    {
        using var writer = new StringWriter();
        new GitHubPrinter(writer, style ?? new PrintStyle()).Print([diagnostic]);
        return writer.ToString();
    }
}
