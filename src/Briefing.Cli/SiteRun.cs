using Briefing.Diagnostics.Printing;

namespace Briefing.Cli;

/// <summary>Builds, checks or packs a site and prints what came of it.</summary>
internal static class SiteRun
{
    /// <summary>Does what was asked for and returns the exit code.</summary>
    public static int Do(SiteRequest request, Terminal terminal)
    {
        using var listening = terminal.ListenForStop();
        var start = terminal.Clock.GetTimestamp();
        WorkingMemory.PrepareFor(request.Settings.Root);
        var result = Build(request, terminal);
        var time = terminal.Clock.GetElapsedTime(start);
        terminal.Flush();
        Print(request, terminal, result);
        terminal.Flush();
        if (request.Format != OutputFormat.Json && !request.IsQuiet && result.Summary is not null)
        {
            ClosingSummary.Print(request, terminal, result, time);
        }

        return result.Succeeded ? ExitCodes.Done : ExitCodes.Mistakes;
    }

    private static BuildResult Build(SiteRequest request, Terminal terminal)
    {
        var isText = request.Format == OutputFormat.Text;
        if (request.IsVerbose && isText)
        {
            var log = new PhaseLog(terminal.Out);
            return request.Fulfil(log.Add, terminal.Stop);
        }

        return terminal.IsLive && isText && !request.IsQuiet
            ? LiveProgress.Show(terminal, report => request.Fulfil(report, terminal.Stop))
            : request.Fulfil(report: null, terminal.Stop);
    }

    private static void Print(SiteRequest request, Terminal terminal, BuildResult result)
    {
        switch (request.Format)
        {
            case OutputFormat.Json:
                var style = request.Style(colour: false, terminal.Width);
                new JsonPrinter(terminal.Out, style).Print(result.Diagnostics, Figures.Of(result, terminal.Folder));
                break;
            case OutputFormat.GitHub:
                new GitHubPrinter(terminal.Out, request.Style(colour: false, terminal.Width)).Print(result.Diagnostics);
                PrintTally(request, terminal.Out, result);
                break;
            default:
                var printer = new TextPrinter(terminal.Error, request.Style(terminal.ErrorHasColour, terminal.Width));
                printer.Print(result.Diagnostics);
                PrintTally(request, terminal.Error, result);
                break;
        }
    }

    private static void PrintTally(SiteRequest request, TextWriter writer, BuildResult result)
    {
        if (!result.Succeeded)
        {
            var consequence =
                request.IsPack ? "; the packs were not changed"
                : request.Settings.CheckOnly ? ""
                : "; the site was not changed";
            writer.Write($"{Tally.Of(result.Diagnostics)}{consequence}\n");
        }
    }
}
