using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>Words that were found in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Ranges">Where they stand, in order; several where words are left out or a paragraph ends between.</param>
internal sealed record Passage(Source Source, ImmutableArray<SourceRange> Ranges)
{
    /// <summary>The paragraph they begin in.</summary>
    public int Paragraph => Ranges[0].Paragraph;
}
