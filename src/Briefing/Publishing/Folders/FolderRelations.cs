namespace Briefing.Publishing.Folders;

/// <summary>How two folders lie to each other, as the file system of the machine compares names.</summary>
internal static class FolderRelations
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <summary>Whether the folder is the other one or holds it.</summary>
    public static bool Holds(this string folder, string other) =>
        other.Equals(folder, Comparison) || other.StartsWith(WithSeparator(folder), Comparison);

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
