using System.CommandLine;

namespace Briefing.Cli;

/// <summary><c>briefing check</c>: does everything but write the site.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(SiteOptions options, Terminal terminal)
    {
        var command = new Command("check", "Check everything and write nothing");
        options.AddTo(command);
        command.SetAction(parsed => SiteRun.Do(options.Read(parsed, checkOnly: true), terminal));
        return command;
    }
}
