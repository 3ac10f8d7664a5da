using System.CommandLine;
using System.CommandLine.Parsing;

namespace Briefing.Cli;

/// <summary>The option that says where the briefing is.</summary>
internal sealed class RootOption : Option<string?>
{
    private readonly Terminal _terminal;

    /// <summary>Makes it.</summary>
    public RootOption(Terminal terminal)
        : base("--root")
    {
        _terminal = terminal;
        Description = "The folder that holds input/ and seeds/ (default: the current folder)";
        HelpName = "DIR";
        Validators.Add(MustBeFolder);
    }

    /// <summary>The folder that was asked for, absolute.</summary>
    public string Read(ParseResult parsed) => Resolve(parsed.GetValue(this) ?? ".");

    /// <summary>An absolute path without a slash at its end.</summary>
    public string Resolve(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _terminal.Folder));

    /// <summary>What leads from where the program runs to the briefing: empty, or a path that ends in a slash.</summary>
    public string PrefixOf(string root)
    {
        var path = Path.GetRelativePath(_terminal.Folder, root).Replace(Path.DirectorySeparatorChar, '/');
        return path == "." ? "" : path.TrimEnd('/') + "/";
    }

    private void MustBeFolder(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } root && !Directory.Exists(Resolve(root)))
        {
            result.AddError($"`--root`: there is no folder `{root}`");
        }
    }
}
