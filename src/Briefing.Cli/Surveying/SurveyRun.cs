using Briefing.Diagnostics.Printing;
using Briefing.Surveying;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary>Looks at a briefing and prints an answer; where mistakes stand in the way, these are the answer.</summary>
internal static class SurveyRun
{
    /// <summary>Answers a question and returns the exit code.</summary>
    /// <param name="request">At which briefing, and how to answer.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="answer">The answer; none where there is nothing that was asked for, which is then said already.</param>
    public static int Do(SurveyRequest request, Terminal terminal, Func<Survey, IReadOnlyList<Sheet>> answer)
    {
        using var listening = terminal.ListenForStop();
        var result = Microsite.Survey(request.Root, terminal.Stop);
        if (result.Survey is not { } survey)
        {
            PrintMistakes(request, terminal, result);
            return ExitCodes.Mistakes;
        }

        var sheets = answer(survey);
        Print(request, terminal, sheets);
        return sheets.Count > 0 ? ExitCodes.Done : ExitCodes.Misuse;
    }

    /// <summary>Prints an answer.</summary>
    public static void Print(SurveyRequest request, Terminal terminal, IReadOnlyList<Sheet> sheets)
    {
        if (!request.IsJson)
        {
            new SheetPrinter(terminal, request.PathPrefix).Print(sheets);
        }
        else if (sheets.Count > 0)
        {
            JsonSheets.Print(sheets, terminal.Out, request.PathPrefix);
        }
    }

    private static void PrintMistakes(SurveyRequest request, Terminal terminal, SurveyResult result)
    {
        var style = new PrintStyle
        {
            Colour = terminal.ErrorHasColour && !request.IsJson,
            Width = terminal.Width,
            PathPrefix = request.PathPrefix,
        };
        if (request.IsJson)
        {
            new JsonPrinter(terminal.Out, style).Print(result.Diagnostics, new PrintedSummary(false, []));
        }
        else
        {
            new TextPrinter(terminal.Error, style).Print(result.Diagnostics);
            terminal.Error.Write($"{Tally.Of(result.Diagnostics)}; mend this first\n");
        }
    }
}
