namespace Briefing.Reading.Keys;

/// <summary>One of two things.</summary>
/// <param name="First">The simple one.</param>
/// <param name="Second">The one with more to say.</param>
internal sealed record EitherShape(Shape First, Shape Second) : Shape;
