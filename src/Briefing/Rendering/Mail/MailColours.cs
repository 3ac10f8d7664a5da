using System.Collections.Frozen;
using Briefing.Rendering.Cards;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Mail;

/// <summary>
/// The colours of a mail, mixed from the three of the theme. None is black or white: what programs make of a mail that
/// they darken by themselves stays readable.
/// </summary>
internal sealed class MailColours
{
    private readonly FrozenDictionary<string, string> _colours;

    /// <summary>Mixes the colours. Shares are of 255.</summary>
    public MailColours(ThemeSettings theme)
    {
        var (paper, ink, accent) = (theme.Paper, theme.Ink, theme.Accent);
        _colours = new Dictionary<string, CardColour>(StringComparer.Ordinal)
        {
            ["paper"] = paper,
            ["ink"] = ink,
            ["accent"] = accent,
            ["quiet"] = ink.Towards(paper, 56),
            ["line"] = paper.Towards(ink, 40),
            ["dark-paper"] = ink,
            ["dark-ink"] = paper.Towards(ink, 28),
            ["dark-accent"] = accent.Towards(paper, 150),
            ["dark-quiet"] = paper.Towards(ink, 72),
            ["dark-line"] = ink.Towards(paper, 52),
        }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The names of the colours.</summary>
    public IEnumerable<string> Names => _colours.Keys;

    /// <summary>A colour as style sheets write it; none where there is none of that name.</summary>
    public string? Find(string name) => _colours.GetValueOrDefault(name);
}
