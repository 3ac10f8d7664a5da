using System.IO.Enumeration;

namespace Briefing.Reading.Files;

/// <summary>
/// Lists the files of a folder. A link to a file is followed where it ends inside the briefing's folder and else told
/// apart, so that no file of the machine that builds gets into a site; links to folders are not followed.
/// </summary>
internal static class FilesInside
{
    /// <summary>The names of the files, relative to the folder, with forward slashes, and whether each may be read.</summary>
    /// <param name="root">The briefing's folder.</param>
    /// <param name="folder">Relative to it; one that does not exist has no files.</param>
    /// <param name="deep">Whether the folders below it are looked at too.</param>
    public static IEnumerable<(string Name, bool IsInside)> List(string root, string folder, bool deep)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            return [];
        }

        var plain = Names(path, deep, FileAttributes.ReparsePoint).ToHashSet();
        return Names(path, deep, FileAttributes.None)
            .Select(name => (name, plain.Contains(name) || EndsInside(root, Path.Combine(path, name))));
    }

    /// <summary>Whether a file is no link, or one that ends inside the briefing's folder.</summary>
    public static bool EndsInside(string root, string file)
    {
        try
        {
            var target = File.ResolveLinkTarget(file, returnFinalTarget: true);
            var inside = Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            return target is null || target.FullName.StartsWith(inside, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // A link that leads back to itself.
            return false;
        }
    }

    // Asking to skip links costs nothing, where asking each file whether it is one costs a call to the system.
    private static FileSystemEnumerable<string> Names(string path, bool deep, FileAttributes skipped) =>
        new(path, (ref FileSystemEntry file) => NameOf(path, ref file), Options(deep, skipped))
        {
            ShouldIncludePredicate = static (ref file) => !file.IsDirectory,
            ShouldRecursePredicate = static (ref folder) => !folder.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static EnumerationOptions Options(bool deep, FileAttributes skipped) =>
        new()
        {
            AttributesToSkip = skipped,
            RecurseSubdirectories = deep,
            IgnoreInaccessible = false,
        };

    private static string NameOf(string path, ref FileSystemEntry file)
    {
        var name = file.FileName.ToString();
        return file.Directory.Length == path.Length
            ? name
            : Path.GetRelativePath(path, file.ToFullPath()).Replace('\\', '/');
    }
}
