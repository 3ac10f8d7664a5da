namespace Briefing.Tests;

/// <summary>The folders of <c>Sites/</c>: whole small sites, right and wrong, with what a build of them must print.</summary>
internal static class SiteCases
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .GetDirectories(Repository.PathOf("tests/Briefing.Tests/Sites"))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string name, string file) =>
        Repository.PathOf(Path.Combine("tests/Briefing.Tests/Sites", name, file));

    /// <summary>What a build must print; nothing where that is not yet accepted.</summary>
    public static string Expected(string name) =>
        File.Exists(PathOf(name, "expected.txt")) ? File.ReadAllText(PathOf(name, "expected.txt")) : "";

    /// <summary>The command: <c>build</c> with the options of <c>options.txt</c>, unless another command stands there first.</summary>
    public static string[] Command(string name)
    {
        var words = Options(name);
        return words is [var first, ..] && !first.StartsWith('-') ? words : ["build", .. words];
    }

    private static string[] Options(string name) =>
        File.Exists(PathOf(name, "options.txt"))
            ? File.ReadAllText(PathOf(name, "options.txt"))
                .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>Copies a case, so that building leaves the original alone.</summary>
    public static void CopyTo(string name, string folder)
    {
        var source = PathOf(name, "");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (from, to) in Copies(name))
        {
            File.Copy(Path.Combine(folder, from), Path.Combine(folder, to), overwrite: true);
        }
    }

    // What no checkout on Windows or a Mac could hold: two files whose names differ in case only.
    private static IEnumerable<(string From, string To)> Copies(string name) =>
        File.Exists(PathOf(name, "copies.txt"))
            ? File.ReadAllLines(PathOf(name, "copies.txt")).Select(line => line.Split(' ')).Select(p => (p[0], p[1]))
            : [];
}
