using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Where packs go. Each is written beside its place and takes it in one step, once everything has been found right: until
/// then the last good one stays.
/// </summary>
internal sealed class PackShelf(BuildSettings settings, string? into, DiagnosticBag diagnostics) : IDisposable
{
    private readonly PackGuard _guard = new(settings);
    private readonly List<(string Next, string Target)> _files = [];
    private bool _isBroken;

    /// <summary>The files that have taken their places.</summary>
    public ImmutableArray<PackedFile> Files { get; private set; } = [];

    /// <summary>Finds out where the packs go; nothing, and a message that says why, where they may not go there.</summary>
    /// <param name="title">What the briefing is called.</param>
    public PackTarget? Choose(string title)
    {
        PackTarget? target = null;
        var works = Try(
            () =>
            {
                target = PackTarget.Of(into, settings.Root, title);
                if (_guard.Look(target) is { } refusal)
                {
                    diagnostics.Add(PublishingRules.ForeignPack, place: null, refusal.Message, refusal.Help);
                    target = null;
                }
            },
            into ?? settings.Root
        );
        return works ? target : null;
    }

    /// <summary>Writes a file beside its place; nothing where another could not be written.</summary>
    public void Put(string path, Action<Stream> write) => _isBroken = _isBroken || !Try(() => Write(path, write), path);

    /// <summary>Puts the new files in the place of the old ones, unless anything speaks against it.</summary>
    public void Publish()
    {
        foreach (var (next, target) in diagnostics.HasErrors ? [] : _files)
        {
            if (!Try(() => File.Move(next, target, overwrite: true), target))
            {
                return;
            }

            Files = Files.Add(new PackedFile(target, new FileInfo(target).Length));
        }
    }

    /// <summary>Clears away what was written and not published.</summary>
    public void Dispose()
    {
        foreach (var (next, _) in _files.Where(file => File.Exists(file.Next)))
        {
            Try(() => File.Delete(next), next);
        }
    }

    private void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var next = Path.Combine(folder, $".{Path.GetFileName(path)}.next");
        using var file = new FileStream(next, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        _files.Add((next, path));
        write(file);
    }

    private bool Try(Action act, string path)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            var message =
                $"the pack `{_guard.Show(Path.GetFullPath(path))}` cannot be written: {FileTrouble.Reason(trouble)}";
            diagnostics.Add(PublishingRules.PackNotWritten, place: null, message, "choose another place with `--into`");
            return false;
        }
    }
}
