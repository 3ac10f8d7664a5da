namespace Briefing.Publishing.Packs;

/// <summary>The two files that a pack becomes.</summary>
/// <param name="Folder">The folder that they stand in.</param>
/// <param name="Name">What both are called, without an ending.</param>
internal sealed record PackTarget(string Folder, string Name)
{
    /// <summary>The folder that packs go to where nobody says another, under the root.</summary>
    private const string Usual = "packs";

    private static readonly string[] Endings = [".zip", ".html"];

    /// <summary>The site.</summary>
    public string Zip => Path.Combine(Folder, $"{Name}.zip");

    /// <summary>The single file.</summary>
    public string Html => Path.Combine(Folder, $"{Name}.html");

    /// <summary>Finds out what is meant.</summary>
    /// <param name="into">
    /// A file, by its ending <c>.zip</c> or <c>.html</c>, which names both; or a folder; none where nobody said.
    /// </param>
    /// <param name="root">The folder of the briefing.</param>
    /// <param name="title">What the briefing is called.</param>
    public static PackTarget Of(string? into, string root, string title) =>
        into is null ? new PackTarget(RealPath(Path.Combine(root, Usual)), PackName.Of(title))
        : IsFile(into) ? new PackTarget(RealPath(Path.GetDirectoryName(Path.GetFullPath(into))!), NameIn(into))
        : new PackTarget(RealPath(into), PackName.Of(title));

    private static bool IsFile(string into) =>
        !Directory.Exists(into)
        && NameIn(into).Length > 0
        && Endings.Contains(Path.GetExtension(into), StringComparer.OrdinalIgnoreCase);

    private static string NameIn(string into) => Path.GetFileNameWithoutExtension(into);

    private static string RealPath(string folder) => Folders.RealPath.Of(folder);
}
