using Spectre.Console;

namespace Briefing.Cli;

/// <summary>Spectre.Console on a terminal of ours; nothing of it is touched where nobody looks.</summary>
internal static class SpectreTerminal
{
    /// <summary>Writes to the terminal's output.</summary>
    public static IAnsiConsole On(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        console.Profile.Width = terminal.Width;
        return console;
    }
}
