using Briefing.Diagnostics;
using Briefing.Rendering.Html;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Mail;

/// <summary>
/// The styles of a mail by name: <c>theme/mail/styles.yml</c>. Mail programs want them in the elements themselves, so they
/// are kept in one place and written wherever they are needed.
/// </summary>
internal sealed class MailStyles
{
    private const string Path = "mail/styles.yml";

    private readonly Dictionary<string, Located<string>> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _styles;
    private readonly string _direction;
    private readonly DiagnosticBag _diagnostics;

    private MailStyles(MailColours colours, string direction, DiagnosticBag diagnostics)
    {
        (Colours, _direction, _diagnostics) = (colours, direction, diagnostics);
        _styles = new(StringComparer.Ordinal);
    }

    /// <summary>The colours.</summary>
    public MailColours Colours { get; }

    /// <summary>The names of the styles.</summary>
    public IEnumerable<string> Names => _styles.Keys;

    /// <summary>Reads the styles; a file in theme/ need not repeat what it does not change. What cannot be read is reported.</summary>
    /// <param name="files">The theme.</param>
    /// <param name="settings">Its colours.</param>
    /// <param name="language">The language of the mail, which decides what is start and end.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static MailStyles Load(ThemeFiles files, ThemeSettings settings, string language, DiagnosticBag diagnostics)
    {
        var styles = new MailStyles(new MailColours(settings), TextDirection.Of(language), diagnostics);
        styles.Read(files.BuiltIn[Path]);
        if (files.Own.TryGetValue(Path, out var own))
        {
            styles.Read(own);
        }

        styles.FillAll();
        return styles;
    }

    /// <summary>The declarations of a style; none where there is none of that name.</summary>
    public string? Find(string name) => _styles.GetValueOrDefault(name);

    private void Read(ThemeFile file)
    {
        if (FlatYaml.FindMistake(file.Text, (key, value) => _written[key] = value) is { } place)
        {
            Report(
                place,
                "the styles of a mail are a flat list of names and styles",
                "write each on a line of its own, in quotation marks: `label: \"font-size:13px\"`"
            );
        }
    }

    private void FillAll()
    {
        foreach (var (name, style) in _written)
        {
            _styles[name] = Placeholders.Fill(style.Value, word => Value(word, style)).Replace('"', '\'');
        }
    }

    private string? Value(string word, Located<string> style)
    {
        var value =
            Known(word) ?? (_written.TryGetValue(word, out var other) ? Placeholders.Fill(other.Value, Known) : null);
        if (value is null)
        {
            Report(
                style.Place.Locate($"{{{word}}}"),
                $"`{{{word}}}` is neither a colour nor a style",
                Candidates.Question(word, [.. Colours.Names, "start", "end", .. _written.Keys])
                    ?? $"there are the colours {Candidates.List([.. Colours.Names.Order(StringComparer.Ordinal)], "and")}"
            );
        }

        return value;
    }

    private string? Known(string word) =>
        word switch
        {
            "start" => _direction == "rtl" ? "right" : "left",
            "end" => _direction == "rtl" ? "left" : "right",
            _ => Colours.Find(word),
        };

    private void Report(Place place, string message, string help) =>
        _diagnostics.Add(RenderingRules.UnreadableMailStyles, place, message, help);
}
