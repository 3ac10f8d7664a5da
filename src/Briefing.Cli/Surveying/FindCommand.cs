using System.CommandLine;
using Briefing.Surveying;
using Briefing.Surveying.Finding;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary><c>briefing find WORDS</c>: where words stand, in entries and in the texts of sources.</summary>
internal static class FindCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words that stand in the same text; in quotation marks, words that stand side by side",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new SurveyOptions(terminal);
        var command = new Command("find", "Find words in entries and in the texts of sources") { words };
        options.AddTo(command);
        command.SetAction(parsed =>
            SurveyRun.Do(options.Read(parsed), terminal, survey => Find(survey, parsed.GetRequiredValue(words)))
        );
        return command;
    }

    private static IReadOnlyList<Sheet> Find(Survey survey, string[] words) =>
        [new WordFinder(words).Find(survey, string.Join(' ', words))];
}
