using System.CommandLine;
using System.CommandLine.Help;
using Briefing.Cli.Surveying;

namespace Briefing.Cli;

/// <summary>The program's commands, and what holds for all of them.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments say and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var isVerbose = args.Contains(SiteOptions.VerboseName, StringComparer.Ordinal);
        try
        {
            return Invoke(args, terminal);
        }
        catch (Exception) when (terminal.Stop.IsCancellationRequested)
        {
            terminal.Error.Write("stopped; the site was not changed\n");
            return ExitCodes.Stopped;
        }
        catch (Exception exception)
        {
            Fault.Report(exception, terminal, isVerbose);
            return ExitCodes.Fault;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = MakeRoot(terminal).Parse(args);
        var misuses = Misuse.In(parsed);
        if (misuses.Count > 0)
        {
            Misuse.Report(misuses, terminal);
            return ExitCodes.Misuse;
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return parsed.Invoke(configuration);
    }

    private static Command MakeRoot(Terminal terminal)
    {
        var options = new SiteOptions(terminal);
        var root = new Command(
            "briefing",
            "Builds a cross-linked microsite from source texts and an editor's metadata."
        )
        {
            new HelpOption(),
            new VersionOption(),
            BuildCommand.Make(options, terminal),
            CheckCommand.Make(options, terminal),
            PackCommand.Make(options, terminal),
            NewCommand.Make(terminal),
            ListCommand.Make(terminal),
            ShowCommand.Make(terminal),
            FindCommand.Make(terminal),
            ReportCommand.Make(terminal),
            DraftCommand.Make(terminal),
            ExplainCommand.Make(terminal),
        };
        BuildCommand.MakeInto(root, options, terminal);
        return root;
    }
}
