using System.CommandLine;

namespace Briefing.Cli;

/// <summary><c>briefing build</c>, and <c>briefing</c> alone: makes the site.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(SiteOptions options, Terminal terminal) =>
        MakeInto(
            new Command("build", "Check everything and write the site; what happens without a command, too"),
            options,
            terminal
        );

    /// <summary>Lets a command build the site.</summary>
    public static Command MakeInto(Command command, SiteOptions options, Terminal terminal)
    {
        options.AddTo(command);
        command.SetAction(parsed => SiteRun.Do(options.Read(parsed, checkOnly: false), terminal));
        return command;
    }
}
