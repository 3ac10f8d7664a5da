namespace Briefing.Diagnostics.Printing;

/// <summary>What came of a run, for programs.</summary>
/// <param name="Succeeded">Whether nothing stopped it.</param>
/// <param name="Figures">What was made, in numbers, by names in camel case.</param>
public sealed record PrintedSummary(bool Succeeded, IReadOnlyList<KeyValuePair<string, int>> Figures);
