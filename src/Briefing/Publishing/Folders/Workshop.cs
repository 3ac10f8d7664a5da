using Briefing.Diagnostics;

namespace Briefing.Publishing.Folders;

/// <summary>
/// The folder beside the output in which a site is put together, such as <c>.output.build</c>. It is on the same disk,
/// so that the finished site takes its place by renaming; until then, and whenever a build fails or is killed, the last
/// good site stays whole.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _target;
    private readonly string _folder;
    private readonly FileStream _lock;

    private Workshop(string target, string folder, FileStream @lock)
    {
        _target = target;
        _folder = folder;
        _lock = @lock;
    }

    /// <summary>Where the new site is put together.</summary>
    public string Next => Path.Combine(_folder, "next");

    private string Last => Path.Combine(_folder, "last");

    /// <summary>The workshop that belongs to an output folder.</summary>
    public static string FolderFor(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.build");

    /// <summary>Whether something else has taken the workshop's name.</summary>
    public static bool IsForeign(string folder) =>
        File.Exists(folder)
        || (
            Directory.Exists(folder)
            && !File.Exists(Path.Combine(folder, FolderGuard.Marker))
            && Directory.EnumerateFileSystemEntries(folder).Any()
        );

    /// <summary>Opens the workshop and clears away what a killed build has left there; nothing while another build is in it.</summary>
    public static Workshop? TryOpen(string target)
    {
        var folder = FolderFor(target);
        Directory.CreateDirectory(folder);
        var @lock = TryLock(Path.Combine(folder, FolderGuard.Marker));
        if (@lock is null)
        {
            return null;
        }

        var workshop = new Workshop(target, folder, @lock);
        workshop.Recover();
        return workshop;
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public void Swap()
    {
        var replaces = Directory.Exists(_target);
        if (replaces)
        {
            Directory.Move(_target, Last);
        }

        try
        {
            Directory.Move(Next, _target);
        }
        catch (Exception trouble) when (replaces && FileTrouble.IsTrouble(trouble))
        {
            Directory.Move(Last, _target);
            throw;
        }
    }

    /// <summary>Clears everything away; what cannot be deleted now is the next build's first task.</summary>
    public void Dispose()
    {
        try
        {
            FolderRemoval.Delete(Next);
            FolderRemoval.Delete(Last);
            _lock.Dispose();
            Directory.Delete(_folder);
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            _lock.Dispose();
        }
    }

    private void Recover()
    {
        if (Directory.Exists(Last) && !Directory.Exists(_target))
        {
            Directory.Move(Last, _target);
        }

        FolderRemoval.Delete(Next);
        FolderRemoval.Delete(Last);
        Directory.CreateDirectory(Next);
        File.WriteAllBytes(Path.Combine(Next, FolderGuard.Marker), MarkerText.ToArray());
    }

    private static ReadOnlySpan<byte> MarkerText =>
        "This folder is made by Briefing, which replaces it whole at the next build. Keep nothing of your own in it.\n"u8;

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.Write,
                FileShare.None,
                bufferSize: 0,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException trouble) when (trouble.GetType() == typeof(IOException) && File.Exists(path))
        {
            return null;
        }
    }
}
