using System.CommandLine;
using Briefing.Diagnostics;

namespace Briefing.Cli;

/// <summary><c>briefing explain BR0201</c>: says what a rule is for and shows how to keep to it.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A rule's code, such as BR0201; all rules are listed without one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explain a rule with a wrong and a right example") { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } word ? Explain(word, terminal) : List(terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        foreach (var rule in RuleCatalogue.All)
        {
            terminal.Out.Write(Explanation.Heading(RuleCatalogue.Explain(rule.Code)!) + "\n");
        }

        return ExitCodes.Done;
    }

    private static int Explain(string word, Terminal terminal)
    {
        if (RuleCatalogue.Explain(word.Trim('[', ']')) is { } text)
        {
            Explanation.Print(text, terminal);
            return ExitCodes.Done;
        }

        var codes = RuleCatalogue.All.Select(rule => rule.Code);
        var question = Candidates.Question(word.ToUpperInvariant(), codes) ?? "`briefing explain` lists them all";
        terminal.Error.Write($"briefing: no rule has the code `{word}`: {question}\n");
        return ExitCodes.Misuse;
    }
}
