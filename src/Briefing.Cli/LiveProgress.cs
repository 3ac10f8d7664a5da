using Briefing.Pipelines;
using Spectre.Console;

namespace Briefing.Cli;

/// <summary>Shows on a terminal which phase a build is in.</summary>
internal static class LiveProgress
{
    /// <summary>Shows progress while something is built.</summary>
    public static BuildResult Show(Terminal terminal, Func<Action<PhaseReport>, BuildResult> build)
    {
        var console = SpectreTerminal.On(terminal);
        return console
            .Status()
            .Start(PhaseWords.Doing(Phase.Input), status => build(report => Move(console, status, report)));
    }

    private static void Move(IAnsiConsole console, StatusContext status, PhaseReport report)
    {
        console.MarkupLineInterpolated($"[grey]{PhaseWords.Done(report.Phase)} {Duration.Say(report.Time)}[/]");
        if (report.Phase < Phase.Output)
        {
            status.Status = PhaseWords.Doing(report.Phase + 1);
        }
    }
}
