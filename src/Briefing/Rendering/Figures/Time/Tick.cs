namespace Briefing.Rendering.Figures.Time;

/// <summary>A place on an axis.</summary>
/// <param name="Day">Its day number.</param>
/// <param name="Words">What is said there.</param>
internal readonly record struct Tick(long Day, string Words);
