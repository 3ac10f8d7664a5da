using System.CommandLine;
using Briefing.Diagnostics;
using Briefing.Surveying;
using Briefing.Surveying.Entries;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary><c>briefing show ID</c>: an entry, what it links to, what links to it, where it is named.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string>("ID")
        {
            Description = "An entry's id, such as first-ship; with its kind where two share it: quote:first-ship",
        };
        var options = new SurveyOptions(terminal);
        var command = new Command("show", "Show an entry, what it links to, and where it is named") { id };
        options.AddTo(command);
        command.SetAction(parsed =>
            SurveyRun.Do(options.Read(parsed), terminal, survey => Show(survey, parsed.GetRequiredValue(id), terminal))
        );
        return command;
    }

    private static IReadOnlyList<Sheet> Show(Survey survey, string id, Terminal terminal)
    {
        var found = EntrySheet.Find(survey, id);
        if (found.Count == 0)
        {
            var known = survey.All.Select(linked => linked.Entry.Id).Distinct(StringComparer.Ordinal);
            var help = Candidates.Question(id, known) ?? $"`briefing find {id}` looks for it everywhere";
            terminal.Error.Write($"briefing: no entry is called `{id}`: {help}\n");
        }

        return [.. found.Select(linked => EntrySheet.Of(survey, linked))];
    }
}
