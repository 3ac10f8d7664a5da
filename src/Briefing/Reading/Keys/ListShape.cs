namespace Briefing.Reading.Keys;

/// <summary>Several values.</summary>
/// <param name="Item">What each is.</param>
internal sealed record ListShape(Shape Item) : Shape;
