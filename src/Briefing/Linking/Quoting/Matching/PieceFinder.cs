using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>Finds the places of a text at which one piece stands, by the rarest of its words.</summary>
internal sealed class PieceFinder(FoldedText text, Words words)
{
    /// <summary>The places in order that begin in a stretch of the text.</summary>
    public IEnumerable<int> PlacesOf(Piece piece, Span within) =>
        Anchor.Of(piece, words) is { } anchor ? ByAnchor(piece, anchor, within) : ByReading(piece, within);

    private IEnumerable<int> ByAnchor(Piece piece, Anchor anchor, Span within)
    {
        for (var i = FirstPlace(anchor, within.Start); i < words.PlacesOf(anchor.Term).Length; i++)
        {
            var word = words.PlacesOf(anchor.Term)[i];
            var offset = words.StartOf(word) - anchor.Offset;
            if (offset >= within.End)
            {
                yield break;
            }

            if (IsFollowed(word, anchor) && PieceMatcher.Fits(piece, text.Characters, offset))
            {
                yield return offset;
            }
        }
    }

    // Two numbers are compared sooner than two texts, and in most places the words that follow differ.
    private bool IsFollowed(int word, Anchor anchor) =>
        anchor.Next is not { } next || (word + 1 < words.Count && words.TermOf(word + 1) == next);

    private int FirstPlace(Anchor anchor, int start)
    {
        var found = words.PlacesOf(anchor.Term).BinarySearch(words.FirstFrom(start + anchor.Offset));
        return found >= 0 ? found : ~found;
    }

    // Only for a piece that has no whole word.
    private IEnumerable<int> ByReading(Piece piece, Span within)
    {
        for (var offset = within.Start; offset < within.End; offset++)
        {
            if (PieceMatcher.Fits(piece, text.Characters, offset))
            {
                yield return offset;
            }
        }
    }
}
