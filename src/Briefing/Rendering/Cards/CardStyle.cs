namespace Briefing.Rendering.Cards;

/// <summary>What makes a card look like its site: taken from the theme's settings.</summary>
/// <param name="Accent">The one colour beside paper and ink.</param>
/// <param name="Paper">The ground.</param>
/// <param name="Ink">The words.</param>
/// <param name="Logo">The site's sign, if it has one.</param>
internal sealed record CardStyle(CardColour Accent, CardColour Paper, CardColour Ink, CardLogo? Logo = null);
