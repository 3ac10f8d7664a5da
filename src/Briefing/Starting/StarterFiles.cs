using System.Reflection;

namespace Briefing.Starting;

/// <summary>The files that a new briefing begins with. They stand in <c>Files/</c> and travel in the program.</summary>
internal static class StarterFiles
{
    private const string Folder = "starter/";

    /// <summary>All of them, by path.</summary>
    public static IReadOnlyList<StarterFile> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => new StarterFile(name[Folder.Length..].Replace('\\', '/'), Read(assembly, name)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
