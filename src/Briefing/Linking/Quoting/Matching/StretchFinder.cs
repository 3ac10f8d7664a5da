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
        foreach (var start in pieces.PlacesOf(stretch.Pieces[0], within))
        {
            var trail = new List<Span> { SpanOf(stretch.Pieces[0], start) };
            if (Follow(stretch, trail, []))
            {
                yield return [.. trail];
            }
        }
    }

    private static Span SpanOf(Piece piece, int start) => new(start, start + piece.Length);

    // What has failed once from some place fails again: remembering it keeps the search from doubling at every gap.
    private bool Follow(Stretch stretch, List<Span> trail, HashSet<(int Piece, int End)> failed)
    {
        var next = trail.Count;
        if (next == stretch.Pieces.Length)
        {
            return true;
        }

        var end = trail[^1].End;
        foreach (var start in gaps.StartsAfter(end, stretch.Gaps[next - 1]))
        {
            if (!PieceMatcher.EndsWell(stretch.Pieces[next], text.Characters, start) || failed.Contains((next, start)))
            {
                continue;
            }

            trail.Add(SpanOf(stretch.Pieces[next], start));
            if (Follow(stretch, trail, failed))
            {
                return true;
            }

            trail.RemoveAt(next);
            failed.Add((next, start));
        }

        return false;
    }
}
