using System.CommandLine;
using System.CommandLine.Parsing;
using Briefing.Diagnostics;

namespace Briefing.Cli;

/// <summary>Says in plain words what is wrong with a command.</summary>
internal static class Misuse
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed)
    {
        if (parsed.Action?.ClearsParseErrors == true)
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Select(token => Describe(token, command)).ToList();
        return unknown.Count > 0
            ? unknown
            : [.. parsed.Errors.Select(Describe).Concat(Misplaced(parsed, command)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Prints what is wrong and where to read more.</summary>
    public static void Report(IReadOnlyList<string> misuses, Terminal terminal)
    {
        foreach (var misuse in misuses)
        {
            terminal.Error.Write($"briefing: {misuse}\n");
        }

        terminal.Error.Write("`briefing --help` lists what there is\n");
    }

    private static IEnumerable<string> Misplaced(ParseResult parsed, Command command) =>
        parsed
            .RootCommandResult.Children.OfType<OptionResult>()
            .Where(result => !result.Implicit && !command.Options.Contains(result.Option))
            .Select(result => $"`{command.Name}` has no option `{result.Option.Name}`");

    private static string Describe(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var known = isOption
            ? command.Options.Where(option => !option.Hidden).Select(option => option.Name)
            : command.Subcommands.Select(inner => inner.Name);
        var what =
            isOption ? "option"
            : command.Subcommands.Count > 0 ? "command"
            : "further word";
        var question = Candidates.Question(token, known);
        return question is null ? $"there is no {what} `{token}`" : $"there is no {what} `{token}`: {question}";
    }

    private static string Describe(ParseError error) =>
        error.SymbolResult is OptionResult { Tokens.Count: 0 } result
            ? $"`{result.Option.Name}` needs a value: `{result.Option.Name} {result.Option.HelpName}`"
        : error.SymbolResult is OptionResult { Tokens.Count: > 1 } repeated ? $"`{repeated.Option.Name}` is given twice"
        : error.SymbolResult is ArgumentResult { Tokens.Count: 0 } missing
            ? $"`{NameOf(missing.Parent)}` needs a further word: `briefing {NameOf(missing.Parent)} {missing.Argument.Name}`"
        : error.Message;

    private static string NameOf(SymbolResult? command) => (command as CommandResult)?.Command.Name ?? "";
}
