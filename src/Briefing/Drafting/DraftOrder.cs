using System.Collections.Immutable;

namespace Briefing.Drafting;

/// <summary>What somebody wants entries to be proposed from, and where they go.</summary>
internal sealed record DraftOrder
{
    /// <summary>The texts, as they were named.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The folder that the names of the texts are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder that holds input/ and seeds/, or is to hold them.</summary>
    public required string Into { get; init; }

    /// <summary>When the texts were published; what they say themselves by default.</summary>
    public DateOnly? Published { get; init; }
}
