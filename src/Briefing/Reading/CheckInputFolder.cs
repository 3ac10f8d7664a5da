using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Reading.Files;

namespace Briefing.Reading;

/// <summary>Reports folders that are missing and files that nobody reads; hands its documents on as they are.</summary>
internal sealed class CheckInputFolder : Module
{
    private static readonly string[] Files =
    [
        "briefing.yml",
        "sources.yml",
        "actors.yml",
        "events.yml",
        "quotes.yml",
        "relations.yml",
        "permalinks.yml",
    ];

    private static readonly string[] Folders = [.. InputFolder.EntryCollections, "pages", "images"];

    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var root = context.Settings.Root;
        RequireFolder(InputFolder.Name, "what the editor writes goes into it, first a file `briefing.yml`", context);
        RequireFolder(
            SeedFolder.Name,
            "the texts that quotes are taken from go into it, as they were received",
            context
        );
        if (Directory.Exists(Path.Combine(root, InputFolder.Name)))
        {
            LookAtFiles(Path.Combine(root, InputFolder.Name), context);
            LookAtFolders(Path.Combine(root, InputFolder.Name), context);
            LookAtLinks(root, context);
        }

        return inputs;
    }

    private static void RequireFolder(string name, string purpose, PipelineContext context)
    {
        if (!Directory.Exists(Path.Combine(context.Settings.Root, name)))
        {
            context.Diagnostics.Add(
                ReadingRules.MissingFolder,
                null,
                $"there is no folder `{name}/`",
                $"make it, or name the folder that holds it on the command line: {purpose}"
            );
        }
    }

    private static void LookAtFiles(string input, PipelineContext context)
    {
        foreach (var name in NamesOf(Directory.EnumerateFiles(input)))
        {
            if (!IsKnownFile(name))
            {
                var help =
                    Candidates.Question(name, Files)
                    ?? $"move it elsewhere: the files here are {Candidates.List(Files, "and")}";
                Report(
                    $"{InputFolder.Name}/{name}",
                    $"`{InputFolder.Name}/{name}` is not a file that is read",
                    help,
                    context
                );
            }
        }
    }

    private static void LookAtFolders(string input, PipelineContext context)
    {
        foreach (var name in NamesOf(Directory.EnumerateDirectories(input)))
        {
            if (!Folders.Contains(name))
            {
                var help =
                    Candidates.Question(name, Folders)
                    ?? $"move it elsewhere: the folders here are {Candidates.List(Folders, "and")}";
                Report(
                    $"{InputFolder.Name}/{name}",
                    $"`{InputFolder.Name}/{name}/` is not a folder that is read",
                    help,
                    context
                );
            }
            else if (name != "images")
            {
                LookAtEntries(Path.Combine(input, name), name, context);
            }
        }
    }

    private static void LookAtEntries(string folder, string collection, PipelineContext context)
    {
        var wanted = collection == "pages" ? "`.md`" : "`.yml` or `.md`";
        foreach (var name in NamesOf(Directory.EnumerateFiles(folder)))
        {
            if (!InputFolder.IsEntryFile(collection, name))
            {
                var path = $"{InputFolder.Name}/{collection}/{name}";
                Report(path, $"`{path}` is not a file that is read", $"give it a name that ends in {wanted}", context);
            }
        }

        foreach (var name in NamesOf(Directory.EnumerateDirectories(folder)))
        {
            var path = $"{InputFolder.Name}/{collection}/{name}";
            var help = $"move its files up into `{InputFolder.Name}/{collection}/`";
            Report(path, $"`{path}/` is not a folder that is read", help, context);
        }
    }

    private static void LookAtLinks(string root, PipelineContext context)
    {
        foreach (var (name, _) in FilesInside.List(root, InputFolder.Name, deep: true).Where(file => !file.IsInside))
        {
            var path = $"{InputFolder.Name}/{name}";
            context.Diagnostics.Add(
                ReadingRules.OutsideFolder,
                FileBytes.StartOf(path),
                $"`{path}` is a link that leads out of the briefing's folder",
                "put the file itself there"
            );
        }
    }

    private static IEnumerable<string> NamesOf(IEnumerable<string> paths) =>
        paths
            .Select(path => Path.GetFileName(path))
            .Where(name => !InputFolder.IsHidden(name) && !InputFolder.IsReadme(name));

    private static bool IsKnownFile(string name) =>
        Files.Contains(name)
        || (name.EndsWith(".yaml", StringComparison.Ordinal) && Files.Contains($"{name[..^5]}.yml"));

    private static void Report(string path, string message, string help, PipelineContext context) =>
        context.Diagnostics.Add(ReadingRules.UnknownFile, FileBytes.StartOf(path), message, help);
}
