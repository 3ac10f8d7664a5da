using System.Collections.Frozen;
using Briefing.Diagnostics;

namespace Briefing.Reading.Files;

/// <summary>
/// The files in a folder and below it, by their names relative to it, with forward slashes. Names are compared letter
/// by letter on every machine, whether or not its disk tells capitals from small letters.
/// </summary>
internal abstract class FolderNames
{
    private const int LongestCompared = 200;

    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _outside;

    /// <summary>Lists a folder; one that does not exist has no files.</summary>
    /// <param name="root">The briefing's folder.</param>
    /// <param name="folder">Relative to it: <c>seeds</c>.</param>
    protected FolderNames(string root, string folder)
    {
        Folder = folder;
        var files = FilesInside
            .List(root, folder, deep: true)
            .Where(file => !InputFolder.IsHidden(Path.GetFileName(file.Name)))
            .ToLookup(file => file.IsInside, file => file.Name);
        _names = files[true].ToFrozenSet();
        _outside = files[false].ToFrozenSet();
    }

    /// <summary>The folder, relative to the root.</summary>
    public string Folder { get; }

    /// <summary>Whether a file has that name.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Whether a name leads out of the folder, by itself or through a link, or is no relative name at all.</summary>
    public bool LeadsOut(string name) =>
        name.AsSpan().ContainsAny('\\', ':', '\0')
        || name.Split('/').Any(part => part is ".." or "." or "")
        || _outside.Contains(name);

    /// <summary>What to write instead of a name that no file has.</summary>
    public string Advice(string written)
    {
        var inside = _names.FirstOrDefault(name => written.EndsWith($"/{name}", StringComparison.Ordinal));
        if (inside is not null)
        {
            return $"write its name under `{Folder}/` only: `{inside}`";
        }

        return (written.Length > LongestCompared ? null : Candidates.Question(written, _names)) ?? Choices();
    }

    private string Choices() =>
        _names.Count == 0
            ? $"put the file into `{Folder}/`"
            : $"put the file into `{Folder}/`, which holds {Candidates.List([.. _names.Order(StringComparer.Ordinal).Take(3)], "and")}{(_names.Count > 3 ? " and more" : "")}";
}
