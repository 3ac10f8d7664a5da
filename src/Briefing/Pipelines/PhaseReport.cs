using System.Collections.Immutable;

namespace Briefing.Pipelines;

/// <summary>What a phase did.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Steps">What each pipeline did in it; pipelines without modules for it are left out.</param>
/// <param name="Time">How long it took from its first module to its last.</param>
public sealed record PhaseReport(Phase Phase, ImmutableArray<StepReport> Steps, TimeSpan Time);
