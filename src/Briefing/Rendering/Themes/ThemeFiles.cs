using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>The files of the theme: those that travel in the program, each replaced by its namesake in theme/.</summary>
internal sealed class ThemeFiles
{
    private const string Folder = "theme/";

    private ThemeFiles(ImmutableSortedDictionary<string, byte[]> own, ImmutableSortedDictionary<string, byte[]> builtIn)
    {
        Own = own;
        BuiltIn = builtIn;
        All = builtIn.SetItems(own);
    }

    /// <summary>All files by their path in the theme: <c>layouts/actor.liquid</c>.</summary>
    public ImmutableSortedDictionary<string, byte[]> All { get; }

    /// <summary>The files that travel in the program.</summary>
    public ImmutableSortedDictionary<string, byte[]> BuiltIn { get; }

    /// <summary>The files of the folder theme/.</summary>
    public ImmutableSortedDictionary<string, byte[]> Own { get; }

    /// <summary>Reads all files.</summary>
    /// <param name="root">The folder that holds input/, seeds/ and theme/.</param>
    public static ThemeFiles Load(string root) => new(ReadFolder(Path.Combine(root, Folder)), ReadResources());

    /// <summary>A file as text, without a byte order mark, under the path that messages show.</summary>
    public static TextFile Text(string path, byte[] bytes) =>
        new(Folder + path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));

    private static ImmutableSortedDictionary<string, byte[]> ReadFolder(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToImmutableSortedDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    File.ReadAllBytes,
                    StringComparer.Ordinal
                )
            : ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, byte[]> ReadResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                name => name[Folder.Length..].Replace('\\', '/'),
                name => ReadResource(assembly, name),
                StringComparer.Ordinal
            );
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
