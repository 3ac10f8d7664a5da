using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>Finds the places of a text at which a stretch stands: its pieces with nothing but words put in between.</summary>
internal sealed class StretchFinder(FoldedText text, Words words)
{
    private readonly PieceFinder pieces = new(text, words);
    private readonly GapReader gaps = new(text, words);

    /// <summary>The places in order that begin in a part of the text: where each piece stands.</summary>
    public IEnumerable<ImmutableArray<Span>> PlacesOf(Stretch stretch, Span within)
    {
        var starts = pieces.PlacesOf(stretch.Pieces[0], within);
        return stretch.Gaps.IsEmpty ? starts.Select(start => OnlyPiece(stretch, start)) : Walk(stretch, starts);
    }

    private static ImmutableArray<Span> OnlyPiece(Stretch stretch, int start) =>
        [new(start, start + stretch.Pieces[0].Length)];

    private IEnumerable<ImmutableArray<Span>> Walk(Stretch stretch, IEnumerable<int> starts)
    {
        var walk = new GapWalk(stretch, text, gaps);
        return starts.TakeWhile(_ => !walk.IsExhausted).Select(walk.From).Where(place => !place.IsDefault);
    }
}
