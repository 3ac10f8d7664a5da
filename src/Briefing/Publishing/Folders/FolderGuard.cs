using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Publishing.Folders;

/// <summary>Keeps a build from replacing a folder that no build has made.</summary>
internal sealed class FolderGuard
{
    /// <summary>The file by which a build knows a folder of its own.</summary>
    public const string Marker = ".briefing";

    private const string ChooseAnother = "choose another folder with `--output`";

    /// <summary>The folders that an editor writes and every build reads.</summary>
    public static ImmutableArray<string> Written { get; } = ["input", "seeds", "theme"];

    private readonly string _root;

    /// <summary>Guards the folders of a briefing and the machine's own.</summary>
    public FolderGuard(string root) => _root = RealPath.Of(root);

    /// <summary>Why a folder must not be replaced; nothing where it may be.</summary>
    public Refusal? Look(string target) => LookAtPosition(target) ?? LookInside(target);

    /// <summary>The path as messages show it: from the briefing's folder on, where it lies there.</summary>
    public string Show(string path)
    {
        var shown = _root.Holds(path) ? Path.GetRelativePath(_root, path) : path;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    private Refusal? LookAtPosition(string target)
    {
        var name = Show(target);
        if (Path.GetDirectoryName(target) is null)
        {
            return new Refusal($"the output folder `{name}` is a whole drive", ChooseAnother);
        }

        if (target.Holds(_root))
        {
            return new Refusal($"the output folder `{name}` holds the briefing itself", ChooseAnother);
        }

        if (Home is { } home && target.Holds(home))
        {
            return new Refusal($"the output folder `{name}` is or holds your home folder", ChooseAnother);
        }

        var own = Written.FirstOrDefault(folder => RealPath.Of(Path.Combine(_root, folder)).Holds(target));
        return own is null
            ? null
            : new Refusal($"the output folder `{name}` lies in `{own}/`, which every build reads", ChooseAnother);
    }

    private static string? Home =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home
            ? RealPath.Of(home)
            : null;

    private Refusal? LookInside(string target)
    {
        var name = Show(target);
        if (File.Exists(target))
        {
            return new Refusal($"the output folder `{name}` is a file", ChooseAnother);
        }

        if (!Directory.Exists(target))
        {
            return null;
        }

        var names = Directory.EnumerateFileSystemEntries(target).Select(Path.GetFileName).OfType<string>().ToList();
        if (names.Contains(".git"))
        {
            return new Refusal(
                $"the output folder `{name}` holds a Git repository, which a build would delete",
                $"{ChooseAnother}, and copy the site into the repository from there"
            );
        }

        return names.Count == 0 || names.Contains(Marker) ? null : Foreign(name, names);
    }

    private static Refusal Foreign(string name, List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        var shown = names.Count <= 3 ? names : [.. names.Take(2), $"{names.Count - 2} more"];
        return new Refusal(
            $"the output folder `{name}` holds what no build has put there: {Candidates.List(shown, "and")}",
            $"{ChooseAnother}, or empty this one if nothing in it is needed"
        );
    }
}
