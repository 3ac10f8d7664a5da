namespace Briefing.Publishing.Packs;

/// <summary>A file that a pack was written to.</summary>
/// <param name="Path">Where it is, absolute.</param>
/// <param name="Bytes">How large it is.</param>
public sealed record PackedFile(string Path, long Bytes);
