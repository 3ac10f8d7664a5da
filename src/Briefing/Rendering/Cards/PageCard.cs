using Briefing.Diagnostics;

namespace Briefing.Rendering.Cards;

/// <summary>The card of a page.</summary>
/// <param name="Path">Where it stands, from the site's root.</param>
/// <param name="Content">What is written on it.</param>
/// <param name="Image">The picture.</param>
/// <param name="Key">What it is kept by.</param>
/// <param name="Place">Where the editor wrote what the page shows.</param>
internal sealed record PageCard(string Path, CardContent Content, CardImage Image, string Key, Place Place);
