namespace Briefing.Reading.Files;

/// <summary>The names in <c>input/</c> that are read, and the files behind them.</summary>
internal static class InputFolder
{
    /// <summary>The folder's name under the root.</summary>
    public const string Name = "input";

    /// <summary>The file that a briefing cannot do without.</summary>
    public const string BriefingPath = "input/briefing.yml";

    private static readonly string[] EndsOfYaml = [".yml", ".yaml"];

    /// <summary>Collections that may be one file or a folder of entries.</summary>
    public static IReadOnlyList<string> EntryCollections { get; } = ["actors", "events", "quotes", "sources"];

    /// <summary>The files of a collection, relative to the root, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(string root, string collection)
    {
        var files = new List<string>();
        if (collection != "pages")
        {
            var paths = EndsOfYaml.Select(end => $"{Name}/{collection}{end}");
            files.AddRange(paths.Where(path => IsThere(root, path)));
        }

        if (collection == "pages" || EntryCollections.Contains(collection))
        {
            var folder = $"{Name}/{collection}";
            var entries = FilesInside.List(root, folder, deep: false);
            files.AddRange(
                entries
                    .Where(file => file.IsInside && IsEntryFile(collection, file.Name))
                    .Select(file => $"{folder}/{file.Name}")
            );
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether a file in a collection's folder is one of its entries.</summary>
    public static bool IsEntryFile(string collection, string name) =>
        !IsHidden(name)
        && !IsReadme(name)
        && (name.EndsWith(".md", StringComparison.Ordinal) || (collection != "pages" && IsYaml(name)));

    /// <summary>Whether a name is one that the operating system or a tool keeps for itself.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') || name.EndsWith('~');

    /// <summary>Whether a file explains its folder to people.</summary>
    public static bool IsReadme(string name) => name == "README.md";

    private static bool IsYaml(string name) => EndsOfYaml.Any(end => name.EndsWith(end, StringComparison.Ordinal));

    private static bool IsThere(string root, string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) && FilesInside.EndsInside(root, file);
    }
}
