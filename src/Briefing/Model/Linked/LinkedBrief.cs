using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>The briefing's own words with all that they link to.</summary>
/// <param name="Brief">As the editor wrote it.</param>
internal sealed record LinkedBrief(Brief Brief)
{
    /// <summary>The bottom line.</summary>
    public LinkedProse? Summary { get; init; }

    /// <summary>What to remember.</summary>
    public ImmutableArray<LinkedProse> KeyPoints { get; init; } = [];

    /// <summary>What was corrected, the latest first.</summary>
    public ImmutableArray<LinkedCorrection> Corrections { get; init; } = [];

    /// <summary>How it goes out as a mail; none where the editor says nothing about that.</summary>
    public LinkedNewsletter? Newsletter { get; init; }
}
