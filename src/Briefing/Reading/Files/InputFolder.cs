namespace Briefing.Reading.Files;

/// <summary>The names in <c>input/</c> that are read, and the files behind them.</summary>
internal static class InputFolder
{
    /// <summary>The folder's name under the root.</summary>
    public const string Name = "input";

    /// <summary>The file that a briefing cannot do without.</summary>
    public const string BriefingPath = "input/briefing.yml";

    /// <summary>Collections that may be one file or a folder of entries.</summary>
    public static IReadOnlyList<string> EntryCollections { get; } = ["actors", "events", "quotes", "sources"];

    /// <summary>The files of a collection, relative to the root, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(string root, string collection)
    {
        var files = new List<string>();
        if (collection != "pages")
        {
            AddFile(root, $"{Name}/{collection}.yml", files);
            AddFile(root, $"{Name}/{collection}.yaml", files);
        }

        if (collection == "pages" || EntryCollections.Contains(collection))
        {
            AddFolder(root, collection, files);
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

    private static bool IsYaml(string name) =>
        name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal);

    private static void AddFile(string root, string path, List<string> files)
    {
        if (File.Exists(Path.Combine(root, path)))
        {
            files.Add(path);
        }
    }

    private static void AddFolder(string root, string collection, List<string> files)
    {
        var folder = Path.Combine(root, Name, collection);
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (IsEntryFile(collection, name))
            {
                files.Add($"{Name}/{collection}/{name}");
            }
        }
    }
}
