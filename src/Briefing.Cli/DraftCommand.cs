using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Drafting;

namespace Briefing.Cli;

/// <summary><c>briefing draft</c>: proposes entries from texts.</summary>
internal static class DraftCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Texts: .txt or .md",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var into = new Option<string?>("--into")
        {
            Description = "The folder that holds input/ and seeds/, or is to hold them (default: the current folder)",
            HelpName = "DIR",
        };
        var published = new Option<string?>("--published")
        {
            Description =
                "When the texts were published, for dates that they give without a year (default: what they say)",
            HelpName = "DATE",
        };
        var command = new Command("draft", "Propose entries from texts, each marked as a draft")
        {
            files,
            into,
            published,
        };
        command.Validators.Add(result => MustBeNamed(result, files));
        published.Validators.Add(MustBeDate);
        command.SetAction(parsed =>
            Do(
                new DraftOrder
                {
                    Files = [.. (parsed.GetValue(files) ?? []).Distinct(StringComparer.Ordinal)],
                    Folder = terminal.Folder,
                    Into = Path.GetFullPath(parsed.GetValue(into) ?? ".", terminal.Folder),
                    Published = DateIn(parsed.GetValue(published)),
                },
                terminal
            )
        );
        return command;
    }

    private static int Do(DraftOrder order, Terminal terminal)
    {
        var diagnostics = new DiagnosticBag();
        var report = Drafter.Draft(order, diagnostics);
        var style = new PrintStyle
        {
            Colour = terminal.ErrorHasColour,
            Width = terminal.Width,
            PathPrefix = "",
        };
        var found = diagnostics.InOrder();
        new TextPrinter(terminal.Error, style).Print(found);
        if (report is null)
        {
            terminal.Error.Write($"{Tally.Of(found)}; nothing was written\n");
            return ExitCodes.Mistakes;
        }

        terminal.Flush();
        DraftSummary.Print(report, order, terminal);
        return ExitCodes.Done;
    }

    private static void MustBeNamed(CommandResult result, Argument<string[]> files)
    {
        var named = result.GetResult(files)?.Tokens ?? [];
        if (named.Count == 0)
        {
            result.AddError("`draft` needs a text to read: `briefing draft FILE`");
        }

        foreach (var option in named.Where(token => token.Value.StartsWith('-')))
        {
            result.AddError($"`draft` has no option `{option.Value}`");
        }
    }

    private static void MustBeDate(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } date && DateIn(date) is null)
        {
            result.AddError($"`--published` takes a day such as `2022-10-14`, and not `{date}`");
        }
    }

    private static DateOnly? DateIn(string? words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
