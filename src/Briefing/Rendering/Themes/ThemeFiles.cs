using System.Collections.Immutable;
using System.Reflection;

namespace Briefing.Rendering.Themes;

/// <summary>The files of the theme: those that travel in the program, each replaced by its namesake in theme/.</summary>
internal sealed class ThemeFiles
{
    private const string Folder = "theme/";

    private ThemeFiles(
        ImmutableSortedDictionary<string, ThemeFile> own,
        ImmutableSortedDictionary<string, ThemeFile> builtIn
    )
    {
        Own = own;
        BuiltIn = builtIn;
        All = builtIn.SetItems(own);
    }

    /// <summary>All files by their path in the theme: <c>layouts/actor.liquid</c>.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> All { get; }

    /// <summary>The files that travel in the program.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> BuiltIn { get; }

    /// <summary>The files of the folder theme/.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Own { get; }

    /// <summary>Finds all files.</summary>
    /// <param name="root">The folder that holds input/, seeds/ and theme/.</param>
    public static ThemeFiles Load(string root) => new(FindInFolder(Path.Combine(root, Folder)), FindInProgram());

    private static ImmutableSortedDictionary<string, ThemeFile> FindInFolder(string folder) =>
        Directory.Exists(folder)
            ? ByPath(
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories),
                file => Path.GetRelativePath(folder, file),
                File.ReadAllBytes
            )
            : ImmutableSortedDictionary.Create<string, ThemeFile>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ThemeFile> FindInProgram()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return ByPath(
            assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)),
            name => name[Folder.Length..],
            name => ReadResource(assembly, name)
        );
    }

    private static ImmutableSortedDictionary<string, ThemeFile> ByPath(
        IEnumerable<string> names,
        Func<string, string> pathOf,
        Func<string, byte[]> read
    ) =>
        names
            .Select(name => (Name: name, Path: pathOf(name).Replace('\\', '/')))
            .ToImmutableSortedDictionary(
                file => file.Path,
                file => new ThemeFile(Folder + file.Path, () => read(file.Name)),
                StringComparer.Ordinal
            );

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
