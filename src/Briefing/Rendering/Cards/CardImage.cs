using System.Collections.Immutable;

namespace Briefing.Rendering.Cards;

/// <summary>A card as it was drawn.</summary>
/// <param name="Png">The picture.</param>
/// <param name="Undrawable">The words that were left out because no font that the program brings can draw them.</param>
internal sealed record CardImage(byte[] Png, ImmutableArray<string> Undrawable);
