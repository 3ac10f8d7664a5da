using Briefing.Rendering.Cards;

namespace Briefing.Rendering.Themes;

/// <summary>What a theme says about pictures that the program draws: <c>theme/theme.yml</c>.</summary>
/// <param name="Accent">The one colour beside paper and ink.</param>
/// <param name="Paper">The ground.</param>
/// <param name="Ink">The words.</param>
internal sealed record ThemeSettings(CardColour Accent, CardColour Paper, CardColour Ink);
