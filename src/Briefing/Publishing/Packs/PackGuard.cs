using Briefing.Pipelines;
using Briefing.Publishing.Folders;

namespace Briefing.Publishing.Packs;

/// <summary>Keeps a pack from replacing what no pack has made, and from lying where it would be lost or read.</summary>
internal sealed class PackGuard(BuildSettings settings)
{
    private const string ChooseAnother = "choose another place with `--into`";

    private readonly FolderGuard _paths = new(settings.Root);
    private readonly string _root = RealPath.Of(settings.Root);

    /// <summary>Why nothing may be written there; nothing where it may.</summary>
    public Refusal? Look(PackTarget target) =>
        LookAtFolder(target.Folder) ?? LookAtFile(target.Zip) ?? LookAtFile(target.Html);

    /// <summary>The path as messages show it.</summary>
    public string Show(string path) => _paths.Show(path);

    private Refusal? LookAtFolder(string folder)
    {
        var own = FolderGuard.Written.FirstOrDefault(own => RealPath.Of(Path.Combine(_root, own)).Holds(folder));
        var reason =
            own is not null ? $"lies in `{own}/`, which every build reads"
            : IsInSite(folder) ? "belongs to a site, which every build replaces whole"
            : File.Exists(folder) ? "is a file"
            : null;
        return reason is null ? null : new Refusal($"the folder `{Show(folder)}` {reason}", ChooseAnother);
    }

    private Refusal? LookAtFile(string path)
    {
        var name = Show(path);
        return Directory.Exists(path) ? new Refusal($"`{name}` is a folder", ChooseAnother)
            : File.Exists(path) && !PackMark.IsOn(path)
                ? new Refusal(
                    $"`{name}` is there already, and no pack has made it",
                    $"{ChooseAnother}, or move it away if it is not needed"
                )
            : null;
    }

    private bool IsInSite(string folder)
    {
        if (RealPath.Of(settings.Output).Holds(folder))
        {
            return true;
        }

        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, FolderGuard.Marker)))
            {
                return true;
            }
        }

        return false;
    }
}
