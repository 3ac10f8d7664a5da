using System.CommandLine;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Starting;

namespace Briefing.Cli;

/// <summary><c>briefing new DIR</c>: makes a folder that builds at once, to be written over.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make; it must be new or empty" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print nothing where nothing is wrong" };
        var command = new Command("new", "Make a folder with a small briefing that builds, to begin from")
        {
            folder,
            quiet,
        };
        command.SetAction(parsed => MakeFolder(parsed.GetRequiredValue(folder), parsed.GetValue(quiet), terminal));
        return command;
    }

    private static int MakeFolder(string written, bool isQuiet, Terminal terminal)
    {
        var diagnostics = new DiagnosticBag();
        var files = StarterFiles.All();
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written, terminal.Folder));
        new NewBriefing(folder, written, diagnostics).Make(files);
        var style = new PrintStyle { Colour = terminal.ErrorHasColour, Width = terminal.Width };
        new TextPrinter(terminal.Error, style).Print(diagnostics.InOrder());
        if (!diagnostics.HasErrors && !isQuiet)
        {
            PrintNextSteps(written, files.Count, terminal);
        }

        return diagnostics.HasErrors ? ExitCodes.Mistakes : ExitCodes.Done;
    }

    private static void PrintNextSteps(string folder, int files, Terminal terminal)
    {
        var made = new Paint(terminal.HasColour).Bold($"made {folder}");
        terminal.Out.Write(
            $"""
            {made}: {files} files, a small briefing to write over

            1. {Go(folder)}run `briefing` and open output/index.html
            2. put your text into seeds/ and your words into input/; input/README.md lists all that you may write
            3. push the folder to GitHub: .github/workflows/pages.yml publishes it, and says at its top what to set

            """
        );
    }

    private static string Go(string folder) =>
        folder == "." ? ""
        : folder.Contains(' ') ? $"go there (`cd \"{folder}\"`), "
        : $"go there (`cd {folder}`), ";
}
