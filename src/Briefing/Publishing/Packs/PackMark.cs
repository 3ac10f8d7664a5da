namespace Briefing.Publishing.Packs;

/// <summary>The words at the end of a file by which a pack knows one of its own.</summary>
internal static class PackMark
{
    /// <summary>The words; a zip has them as its comment, HTML in a comment.</summary>
    public const string Words = "Made by Briefing, which replaces this file at the next pack.";

    /// <summary>More than stands behind the words.</summary>
    private const int Room = 80;

    /// <summary>Whether a pack has made the file.</summary>
    public static bool IsOn(string path)
    {
        using var file = File.OpenRead(path);
        file.Seek(-Math.Min(file.Length, Room), SeekOrigin.End);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Contains(Words, StringComparison.Ordinal);
    }
}
