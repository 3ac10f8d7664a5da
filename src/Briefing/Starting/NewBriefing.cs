using Briefing.Diagnostics;

namespace Briefing.Starting;

/// <summary>
/// Makes the folder of a new briefing: all of it or nothing, and only where nothing is. Its files are put together in a
/// folder inside, on the same disk, and moved to their places when all are there.
/// </summary>
internal sealed class NewBriefing
{
    private const string Workplace = ".briefing-new";
    private const string Repository = ".git";

    private readonly string _folder;
    private readonly string _shown;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Touches nothing yet.</summary>
    /// <param name="folder">Where the briefing is to be, absolute.</param>
    /// <param name="shown">How messages call that folder.</param>
    /// <param name="diagnostics">Where it is said if that cannot be.</param>
    public NewBriefing(string folder, string shown, DiagnosticBag diagnostics)
    {
        _folder = folder;
        _shown = shown;
        _diagnostics = diagnostics;
    }

    /// <summary>Makes it; does nothing but say why where something speaks against it.</summary>
    public void Make(IReadOnlyList<StarterFile> files)
    {
        try
        {
            if (IsFree())
            {
                Fill(files);
            }
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            var message = $"the folder `{_shown}` cannot be made: {FileTrouble.Reason(trouble)}";
            _diagnostics.Add(StartingRules.NotMade, place: null, message, "choose another folder");
        }
    }

    private bool IsFree()
    {
        if (File.Exists(_folder))
        {
            Refuse($"`{_shown}` is a file, and a briefing is a folder");
            return false;
        }

        var names = Directory.Exists(_folder) ? Names() : [];
        if (names.Count > 0)
        {
            Refuse($"the folder `{_shown}` is not empty: it holds {Candidates.List(Few(names), "and")}");
        }

        return names.Count == 0;
    }

    private void Refuse(string message) =>
        _diagnostics.Add(
            StartingRules.NotEmpty,
            place: null,
            message,
            "choose a folder that is new or empty; nothing was changed"
        );

    private List<string> Names() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name != Repository)
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Few(List<string> names) =>
        names.Count <= 3 ? names : [.. names.Take(2), $"{names.Count - 2} more"];

    private void Fill(IReadOnlyList<StarterFile> files)
    {
        var isNew = !Directory.Exists(_folder);
        var moved = new List<string>();
        try
        {
            Write(files, Path.Combine(_folder, Workplace));
            MoveUp(moved);
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            TakeBack(isNew ? [_folder] : [.. moved, Path.Combine(_folder, Workplace)]);
            throw;
        }
    }

    private static void Write(IReadOnlyList<StarterFile> files, string folder)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(file.Content.Span);
        }
    }

    // A move onto something that has come there meanwhile fails: neither call overwrites.
    private void MoveUp(List<string> moved)
    {
        var workplace = new DirectoryInfo(Path.Combine(_folder, Workplace));
        foreach (var entry in workplace.GetFileSystemInfos())
        {
            var target = Path.Combine(_folder, entry.Name);
            Directory.Move(entry.FullName, target);
            moved.Add(target);
        }

        workplace.Delete();
    }

    private static void TakeBack(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else if (File.Exists(path))
            {
                File.Delete(path);
            }
        }
    }
}
