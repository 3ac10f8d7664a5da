using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Fluid;
using Fluid.Parser;

namespace Briefing.Rendering.Themes;

/// <summary>Parses templates and says where one cannot be parsed.</summary>
internal sealed partial class TemplateReader(DiagnosticBag diagnostics)
{
    private readonly ThemeParser _parser = new();

    /// <summary>Whether any template so far could not be parsed.</summary>
    public bool HasMistakes { get; private set; }

    /// <summary>A parsed template; none where it has a mistake, which is then reported.</summary>
    public IFluidTemplate? Read(TextFile file)
    {
        if (_parser.TryParse(file.Text, out var parsed, out var error) && parsed is FluidTemplate template)
        {
            return new ThemeTemplate(file, new EscapeLists().VisitTemplate(template));
        }

        HasMistakes = true;
        Report(file, error ?? "the template cannot be read");
        return null;
    }

    private void Report(TextFile file, string error)
    {
        var match = PlaceInError().Match(error);
        var message = match.Success ? match.Groups["what"].Value : error;
        diagnostics.Add(
            RenderingRules.TemplateMistake,
            match.Success ? PlaceOf(file, match) : new Place(file, 0, 0),
            LowerFirst(message.Trim()).Replace('\'', '`'),
            "theme/README.md shows what a template may say"
        );
    }

    private static Place PlaceOf(TextFile file, Match match)
    {
        var line = int.Parse(match.Groups["line"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var column = int.Parse(match.Groups["column"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var start = Math.Min(file.StartOfLine(line) + column - 1, file.Text.Length);
        return new Place(file, start, 0);
    }

    private static string LowerFirst(string text) =>
        text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(
        @"^(?<what>.*?) at \((?<line>[0-9]+):(?<column>[0-9]+)\)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PlaceInError();
}
