using System.CommandLine;
using Briefing.Surveying.Reports;

namespace Briefing.Cli.Surveying;

/// <summary><c>briefing report</c>: what an editor-in-chief asks before a briefing goes out.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var options = new SurveyOptions(terminal);
        var command = new Command("report", "Say what is thin, missing, unused or unchecked");
        options.AddTo(command);
        command.SetAction(parsed => SurveyRun.Do(options.Read(parsed), terminal, survey => [EditorsReport.Of(survey)]));
        return command;
    }
}
