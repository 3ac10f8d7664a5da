namespace Briefing.Reading.Keys;

/// <summary>A number.</summary>
/// <param name="IsWhole">Whether it has no decimals.</param>
/// <param name="Least">The least; none where there is no least.</param>
/// <param name="Most">The most; none where there is no most.</param>
internal sealed record NumberShape(bool IsWhole, int? Least, int? Most) : Shape;
