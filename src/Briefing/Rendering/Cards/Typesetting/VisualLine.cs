using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A line as it is seen.</summary>
/// <param name="Glyphs">From left to right.</param>
/// <param name="Width">In parts of the size of the type.</param>
internal sealed record VisualLine(ImmutableArray<PlacedGlyph> Glyphs, double Width);
