namespace Briefing.Publishing.Packs;

/// <summary>What becomes of a link in the single file.</summary>
/// <param name="Address">What is written instead; none where it stays as it is.</param>
/// <param name="IsLost">Whether there is nothing that it could lead to: only its words stay.</param>
internal readonly record struct FileLink(string? Address, bool IsLost)
{
    /// <summary>It stays as it is.</summary>
    public static FileLink Kept => default;

    /// <summary>Only its words stay.</summary>
    public static FileLink Lost => new(null, IsLost: true);
}
