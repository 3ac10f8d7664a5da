using System.CommandLine;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Surveying;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary><c>briefing list actors</c>: lists the entries of a kind, or the rules.</summary>
internal static class ListCommand
{
    private const string Rules = "rules";

    private static readonly string[] Kinds = [.. EntryKinds.All.Select(kind => kind.Plural()), Rules];

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", Kinds) };
        kind.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && !Kinds.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"`list` takes {Candidates.List(Kinds, "or")}, and not `{word}`");
            }
        });
        var options = new SurveyOptions(terminal);
        var command = new Command("list", "List the entries of a kind, or the rules") { kind };
        options.AddTo(command);
        command.SetAction(parsed => List(parsed.GetRequiredValue(kind), options.Read(parsed), terminal));
        return command;
    }

    private static int List(string word, SurveyRequest request, Terminal terminal) =>
        word == Rules
            ? ListRules(request, terminal)
            : SurveyRun.Do(
                request,
                terminal,
                survey => [EntryLists.Of(survey, EntryKinds.All.First(kind => kind.Plural() == word))]
            );

    private static int ListRules(SurveyRequest request, Terminal terminal)
    {
        var rows = RuleCatalogue.All.Select(rule =>
            SheetRow.Of(
                place: null,
                ("code", rule.Code),
                ("severity", rule.Severity == Severity.Error ? "error" : "warning"),
                ("title", Explanation.Heading(RuleCatalogue.Explain(rule.Code)!)[(rule.Code.Length + 2)..])
            )
        );
        SurveyRun.Print(request, terminal, [new Sheet(Rules, [new SheetPart(Rules, Rules, [.. rows])])]);
        return ExitCodes.Done;
    }
}
