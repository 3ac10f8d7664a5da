using Briefing.Pipelines;

namespace Briefing.Cli;

/// <summary>Prints what each phase and pipeline did and how long it took.</summary>
internal sealed class PhaseLog
{
    private readonly TextWriter _writer;

    /// <summary>Prints to a writer.</summary>
    public PhaseLog(TextWriter writer) => _writer = writer;

    /// <summary>Prints a phase that has ended.</summary>
    public void Add(PhaseReport report)
    {
        _writer.Write($"{PhaseWords.Done(report.Phase), -34} {Duration.Say(report.Time), 10}\n");
        foreach (var step in report.Steps)
        {
            _writer.Write($"  {step.Pipeline, -18} {step.Documents, 8:N0} files {Duration.Say(step.Time), 9}\n");
        }
    }
}
