using System.CommandLine;
using System.CommandLine.Parsing;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Cli;

/// <summary>The options that say which site to build and how.</summary>
internal sealed class SiteOptions
{
    /// <summary>The option that has everything printed.</summary>
    public const string VerboseName = "--verbose";

    private static readonly string[] CardWords = ["all", "none"];
    private static readonly string[] FormatWords = ["text", "json", "github"];

    private readonly Terminal _terminal;

    private readonly RootOption _root;

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder the site goes to; it is replaced whole (default: output/ in the root)",
        HelpName = "DIR",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published (default: the briefing's own url)",
        HelpName = "URL",
    };

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "Build drafts and what is under embargo, too",
    };

    private readonly Option<string?> _maxMarking = new("--max-marking")
    {
        Description = $"The strictest marking to build: {string.Join(", ", Markings.Words)} (default: clear)",
        HelpName = "MARKING",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Treat warnings as errors" };

    private readonly Option<string?> _cards = new("--cards")
    {
        Description = "Whether to draw pictures for link previews: all, none (default: all)",
        HelpName = "WHICH",
    };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "How to print what is found: text, json, github (default: text)",
        HelpName = "FORMAT",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Print nothing where nothing is wrong",
    };

    private readonly Option<bool> _verbose = new(VerboseName, "-v")
    {
        Description = "Print every diagnostic, and what each step did",
    };

    /// <summary>Makes the options.</summary>
    public SiteOptions(Terminal terminal)
    {
        _terminal = terminal;
        _root = new RootOption(terminal);
        _baseUrl.Validators.Add(MustBeWebAddress);
        AcceptOnly(_maxMarking, Markings.Words);
        AcceptOnly(_cards, CardWords);
        AcceptOnly(_format, FormatWords);
    }

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [_root, _output, _baseUrl, _drafts, _maxMarking, _strict, _cards, _format, _quiet, _verbose];
        foreach (var option in all)
        {
            command.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    public SiteRequest Read(ParseResult parsed, bool checkOnly)
    {
        var root = _root.Read(parsed);
        var output = parsed.GetValue(_output) is { } folder ? _root.Resolve(folder) : Path.Combine(root, "output");
        var settings = new BuildSettings
        {
            Root = root,
            Output = output,
            BaseUrl = parsed.GetValue(_baseUrl) is { } address ? WebAddress.Read(address) : null,
            Drafts = parsed.GetValue(_drafts),
            MaxMarking = parsed.GetValue(_maxMarking) ?? Markings.Words[0],
            Strict = parsed.GetValue(_strict),
            Cards = parsed.GetValue(_cards) != "none",
            CheckOnly = checkOnly,
            Clock = _terminal.Clock,
        };
        var format = (OutputFormat)Math.Max(0, Array.IndexOf(FormatWords, parsed.GetValue(_format)));
        return new SiteRequest(
            settings,
            format,
            parsed.GetValue(_quiet),
            parsed.GetValue(_verbose),
            _root.PrefixOf(root)
        );
    }

    private static void MustBeWebAddress(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } address && WebAddress.Read(address) is null)
        {
            result.AddError(
                $"`--base-url` takes a whole web address such as `https://example.org/astana/`, and not `{address}`"
            );
        }
    }

    private static void AcceptOnly(Option<string?> option, IReadOnlyList<string> words)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"`{option.Name}` is {Candidates.List(words, "or")}, and not `{word}`");
            }
        });
    }
}
