using System.CommandLine;

namespace Briefing.Cli;

/// <summary><c>briefing pack</c>: packs the site for others to open without a server.</summary>
internal static class PackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(SiteOptions options, Terminal terminal)
    {
        var into = new Option<string?>("--into")
        {
            Description =
                "The folder that both go to, or a file by whose name both are called (default: packs/ in the root)",
            HelpName = "FILE or DIR",
        };
        var command = new Command(
            "pack",
            "Check everything and pack the site to be handed on: a zip, and one file of HTML"
        )
        {
            into,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
            SiteRun.Do(
                options.Read(parsed, checkOnly: false) with
                {
                    IsPack = true,
                    Into = parsed.GetValue(into) is { } path ? Path.GetFullPath(path, terminal.Folder) : null,
                },
                terminal
            )
        );
        return command;
    }
}
