using System.Collections.Immutable;

namespace Briefing.Linking.Quoting;

/// <summary>The passage stands in the source.</summary>
/// <param name="Ranges">Where, in order: one range for each piece of the passage in each paragraph that it touches.</param>
internal sealed record PassageFound(ImmutableArray<TextRange> Ranges) : PassageMatch
{
    /// <summary>The paragraph in which the passage begins.</summary>
    public int Paragraph => Ranges[0].Paragraph;
}
