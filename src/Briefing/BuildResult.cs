using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">What was found, in the order of its places.</param>
/// <param name="Summary">What was made; none where errors stopped the build.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuildSummary? Summary)
{
    /// <summary>Whether the site was made.</summary>
    public bool Succeeded => Summary is not null;
}
