namespace Briefing.Starting;

/// <summary>A file that a new briefing begins with.</summary>
/// <param name="Path">Where it goes in the briefing's folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record StarterFile(string Path, ReadOnlyMemory<byte> Content);
