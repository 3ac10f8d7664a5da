using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>Goes from piece to piece of a stretch over the words that were put in between.</summary>
/// <remarks>
/// All places that a piece can be reached at are kept, up to a number that only a text of endless repetitions has; so
/// the work grows with the number of insertions and does not double with each.
/// </remarks>
internal sealed class GapWalk(Stretch stretch, FoldedText text, GapReader gaps)
{
    private const int MostPlacesOfPiece = 50;
    private const int MostSteps = 1_000_000;

    private int stepsTaken;

    /// <summary>Whether so much has been tried that nobody would wait for more.</summary>
    public bool IsExhausted => stepsTaken > MostSteps;

    /// <summary>Where the pieces stand when the first begins at an offset; default when they do not.</summary>
    public ImmutableArray<Span> From(int start)
    {
        List<List<Step>> reached =
        [
            [new(start, 0)],
        ];
        for (var piece = 1; piece < stretch.Pieces.Length; piece++)
        {
            reached.Add(Next(reached[^1], piece));
            if (reached[^1].Count == 0)
            {
                return default;
            }
        }

        return Trace(reached);
    }

    private List<Step> Next(List<Step> before, int piece)
    {
        var (found, seen) = (new List<Step>(), new HashSet<int>());
        for (var i = 0; i < before.Count && found.Count < MostPlacesOfPiece; i++)
        {
            var end = before[i].Start + stretch.Pieces[piece - 1].Length;
            foreach (var start in gaps.StartsAfter(end, stretch.Gaps[piece - 1]))
            {
                stepsTaken++;
                if (PieceMatcher.EndsWell(stretch.Pieces[piece], text.Characters, start) && seen.Add(start))
                {
                    found.Add(new(start, i));
                }
            }
        }

        return found;
    }

    private ImmutableArray<Span> Trace(List<List<Step>> reached)
    {
        var spans = new Span[stretch.Pieces.Length];
        var index = 0;
        for (var piece = spans.Length - 1; piece >= 0; piece--)
        {
            var step = reached[piece][index];
            spans[piece] = new(step.Start, step.Start + stretch.Pieces[piece].Length);
            index = step.Before;
        }

        return [.. spans];
    }

    private sealed record Step(int Start, int Before);
}
