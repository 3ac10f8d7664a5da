using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>A correction with the entries that it touches.</summary>
/// <param name="Correction">As the editor wrote it.</param>
/// <param name="What">What was corrected.</param>
/// <param name="Affects">The entries that it touches and that are shown.</param>
internal sealed record LinkedCorrection(Correction Correction, LinkedProse What, ImmutableArray<Entry> Affects);
