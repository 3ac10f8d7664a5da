namespace Briefing.Rendering.Figures;

/// <summary>What a shape means.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Kind">Its class.</param>
/// <param name="Words">What it means.</param>
internal sealed record FigureKey(KeyShape Shape, string Kind, string Words);
