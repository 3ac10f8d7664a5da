namespace Briefing.Diagnostics;

/// <summary>A value together with where the editor wrote it.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">What was written.</param>
/// <param name="Place">Where.</param>
public readonly record struct Located<T>(T Value, Place Place);
