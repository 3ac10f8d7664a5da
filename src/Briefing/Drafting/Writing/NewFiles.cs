using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Publishing;
using Briefing.Publishing.Folders;

namespace Briefing.Drafting.Writing;

/// <summary>Files that are ready to be written: all of them beside their places first, then each in its place in one step.</summary>
internal sealed class NewFiles(string root)
{
    private readonly List<(string Path, byte[] Bytes)> _files = [];

    /// <summary>Their paths, relative to the root.</summary>
    public ImmutableArray<string> Paths => [.. _files.Select(file => file.Path)];

    /// <summary>Adds a file.</summary>
    public void Add(string path, byte[] bytes) => _files.Add((path, bytes));

    /// <summary>Writes them; where that fails, says so, and nothing is half-written.</summary>
    public void Write(DiagnosticBag diagnostics)
    {
        var beside = new List<(string Next, string Path)>();
        try
        {
            foreach (var (path, bytes) in _files)
            {
                beside.Add(WriteBeside(RealPath.Of(Path.Combine(root, path)), bytes));
            }

            beside.ForEach(file => File.Move(file.Next, file.Path, overwrite: true));
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            beside.ForEach(file => File.Delete(file.Next));
            diagnostics.Add(
                PublishingRules.NotWritten,
                place: null,
                $"the drafts cannot be written to `{root}`: {FileTrouble.Reason(trouble)}",
                "choose another folder with `--into`"
            );
        }
    }

    private static (string Next, string Path) WriteBeside(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var next = Path.Combine(folder, $".{Path.GetFileName(path)}.next");
        File.WriteAllBytes(next, bytes);
        return (next, path);
    }
}
