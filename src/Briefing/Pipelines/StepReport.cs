namespace Briefing.Pipelines;

/// <summary>What one pipeline did in one phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Documents">How many documents it handed on.</param>
/// <param name="Time">How long it took, while others ran beside it.</param>
public sealed record StepReport(Phase Phase, string Pipeline, int Documents, TimeSpan Time);
