namespace Briefing.Reading.Keys;

/// <summary>Values under names of the editor's choice.</summary>
/// <param name="Value">What each is.</param>
/// <param name="Names">What names look like (ECMA 262); anything by default.</param>
internal sealed record NamedShape(Shape Value, string? Names) : Shape;
