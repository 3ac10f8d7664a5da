namespace Briefing.Publishing.Folders;

/// <summary>Deletes large folders quickly.</summary>
internal static class FolderRemoval
{
    /// <summary>Deletes a folder with everything in it, side by side where it is wide; does nothing where there is none.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var inner = Directory.EnumerateDirectories(folder).Where(IsReal).SelectMany(Directory.EnumerateDirectories);
        Parallel.ForEach(inner.Where(IsReal).ToList(), DeleteOne);
        DeleteOne(folder);
    }

    private static void DeleteOne(string folder) => Directory.Delete(folder, recursive: true);

    private static bool IsReal(string folder) => new DirectoryInfo(folder).LinkTarget is null;
}
