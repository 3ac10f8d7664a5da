namespace Briefing.Diagnostics.Printing;

/// <summary>What came of a run, for programs.</summary>
/// <param name="Succeeded">Whether nothing stopped it.</param>
/// <param name="Figures">What was made, in numbers, by names in camel case.</param>
public sealed record PrintedSummary(bool Succeeded, IReadOnlyList<KeyValuePair<string, int>> Figures)
{
    /// <summary>Files to be handed on that were made, by their paths, and how many bytes each has.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Files { get; init; } = [];
}
