using Briefing.Diagnostics;
using Briefing.Rendering.Cards;

namespace Briefing.Rendering.Themes;

/// <summary>Reads the settings of a theme; a file in theme/ need not repeat what it does not change.</summary>
internal sealed class SettingsReader(ThemeFiles files, DiagnosticBag diagnostics)
{
    private const string Path = "theme.yml";

    private static readonly string[] Keys = ["accent", "paper", "ink"];

    private readonly Dictionary<string, CardColour> _colours = new(StringComparer.Ordinal);

    /// <summary>The settings; what cannot be read is reported.</summary>
    public ThemeSettings Read()
    {
        ReadFile(files.BuiltIn[Path]);
        if (files.Own.TryGetValue(Path, out var own))
        {
            ReadFile(own);
        }

        return new ThemeSettings(_colours["accent"], _colours["paper"], _colours["ink"]);
    }

    private void ReadFile(ThemeFile file)
    {
        if (FlatYaml.FindMistake(file.Text, Take) is { } place)
        {
            Report(place, "the settings of a theme are a flat list of keys and colours");
        }
    }

    private void Take(string key, Located<string> value)
    {
        if (!Keys.Contains(key, StringComparer.Ordinal))
        {
            Report(value.Place, $"a theme has no setting called `{key}`", Candidates.Question(key, Keys));
        }
        else if (CardColour.TryParse(value.Value, out var colour))
        {
            _colours[key] = colour;
        }
        else
        {
            Report(value.Place, $"`{key}` is a colour, and `{value.Value}` is not written as one");
        }
    }

    private void Report(Place place, string message, string? help = null) =>
        diagnostics.Add(
            RenderingRules.UnreadableSettings,
            place,
            message,
            help ?? "write each colour on a line of its own, in quotation marks: `accent: \"#0a4a59\"`"
        );
}
