using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Publishing.Packs;

namespace Briefing;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">What was found, in the order of its places.</param>
/// <param name="Summary">What was made; none where errors stopped the build.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuildSummary? Summary)
{
    /// <summary>The files that the site was packed into; none where it was not to be packed.</summary>
    public ImmutableArray<PackedFile> Packs { get; init; } = [];

    /// <summary>Whether the site was made.</summary>
    public bool Succeeded => Summary is not null;
}
