namespace Briefing.Publishing.Folders;

/// <summary>Where a path really leads, so that two names of one folder are seen to be one.</summary>
internal static class RealPath
{
    /// <summary>The absolute path with every link on the way followed; what does not exist yet stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        return parent is null ? full : Follow(Path.Combine(Of(parent), Path.GetFileName(full)));
    }

    private static string Follow(string path)
    {
        var folder = new DirectoryInfo(path);
        return folder.LinkTarget is not null && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : path;
    }
}
