using Briefing.Rendering.Cards;

namespace Briefing.Rendering.Themes;

/// <summary>The colours of a theme for what no style sheet reaches, pictures and mails: <c>theme/theme.yml</c>.</summary>
/// <param name="Accent">The one colour beside paper and ink.</param>
/// <param name="Paper">The ground.</param>
/// <param name="Ink">The words.</param>
internal sealed record ThemeSettings(CardColour Accent, CardColour Paper, CardColour Ink);
