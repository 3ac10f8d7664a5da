using System.CommandLine;
using Briefing.Diagnostics;

namespace Briefing.Cli.Surveying;

/// <summary>The options of commands that only look: at which briefing, and how they answer.</summary>
internal sealed class SurveyOptions
{
    private static readonly string[] FormatWords = ["text", "json"];

    private readonly RootOption _root;

    private readonly Option<string?> _format = new("--format")
    {
        Description = "How to answer: text, json (default: text)",
        HelpName = "FORMAT",
    };

    /// <summary>Makes the options.</summary>
    public SurveyOptions(Terminal terminal)
    {
        _root = new RootOption(terminal);
        _format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !FormatWords.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"`--format` is {Candidates.List(FormatWords, "or")}, and not `{word}`");
            }
        });
    }

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        command.Add(_root);
        command.Add(_format);
    }

    /// <summary>Reads them.</summary>
    public SurveyRequest Read(ParseResult parsed)
    {
        var root = _root.Read(parsed);
        return new SurveyRequest(root, parsed.GetValue(_format) == "json", _root.PrefixOf(root));
    }
}
