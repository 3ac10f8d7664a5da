using System.Collections.Immutable;

namespace Briefing.Rendering.Figures.Time;

/// <summary>A stretch of time, laid out.</summary>
/// <param name="Stretch">The stretch.</param>
/// <param name="Scale">Where its days stand.</param>
/// <param name="Ticks">What its axis says.</param>
/// <param name="Marks">Its events, the earliest first.</param>
/// <param name="Height">How high the marks and their words are together, in pixels.</param>
internal sealed record PlacedStretch(
    Stretch Stretch,
    TimeScale Scale,
    ImmutableArray<Tick> Ticks,
    ImmutableArray<PlacedMark> Marks,
    double Height
);
