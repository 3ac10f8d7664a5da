using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Finds what a source has that is most like a passage which does not stand in it.</summary>
internal sealed class NearestFinder(SourceText source, Words words)
{
    private const double LeastLikeness = 0.5;

    // How much less like a place may be than the best one when it keeps the pieces in order.
    private const double PriceOfOrder = 0.15;

    // A passage of more stretches is compared as far as these.
    private const int MostStretches = 200;

    private readonly CandidateFinder candidates = new(source.Folded, words);
    private readonly PlaceWidener widener = new(source.Folded);

    /// <summary>The nearest stretch of the source, or null when nothing in it is like the passage.</summary>
    public NearestPassage? Find(string written, Passage passage)
    {
        var chosen = Choose(passage);
        var isClosed = passage.Stretches[^1].Pieces[^1].IsClosed;
        var places = InTextOrder(
            chosen.Select((candidate, i) => widener.Widen(candidate, isClosed && i == chosen.Count - 1))
        );
        if (places.Count == 0)
        {
            return null;
        }

        var alignment = Aligner.Align([.. PassageElements.Of(passage)], [.. ElementsOf(places)], FreeEnds.None);
        var isLike = alignment.Likeness >= LeastLikeness || IsOnlyOutOfOrder(passage, chosen);
        return isLike ? Show(written, places, alignment) : null;
    }

    // A piece takes the best place after the one before it, unless a place elsewhere is much better.
    private List<Candidate> Choose(Passage passage)
    {
        var chosen = new List<Candidate>();
        foreach (var stretch in passage.Stretches.Take(MostStretches))
        {
            var end = chosen.Count > 0 ? chosen[^1].Place.End : 0;
            var found = candidates.Find([.. PassageElements.Of(stretch)], end);
            var inOrder = found.FirstOrDefault(candidate => candidate.Place.Start >= end);
            if (found.Count > 0 && found[0].Likeness >= LeastLikeness)
            {
                chosen.Add(inOrder.Likeness >= found[0].Likeness - PriceOfOrder ? inOrder : found[0]);
            }
        }

        return chosen;
    }

    private static List<Span> InTextOrder(IEnumerable<Span> places)
    {
        var ordered = new List<Span>();
        foreach (var place in places.OrderBy(place => place.Start))
        {
            var start = ordered.Count > 0 ? Math.Max(place.Start, ordered[^1].End) : place.Start;
            if (start < place.End)
            {
                ordered.Add(new(start, place.End));
            }
        }

        return ordered;
    }

    private static bool IsOnlyOutOfOrder(Passage passage, List<Candidate> chosen) =>
        chosen.Count > 1 && chosen.Sum(candidate => candidate.Likeness) >= LeastLikeness * passage.Stretches.Length;

    private IEnumerable<Element> ElementsOf(List<Span> places)
    {
        var leftOut = new Element(ElementKind.LeftOut, string.Empty, 0, 0);
        return places.SelectMany(
            (place, i) => Element.AllOf(source.Folded, place.Start, place.End).Prepend(leftOut).Skip(i == 0 ? 1 : 0)
        );
    }

    private NearestPassage Show(string written, List<Span> places, Alignment alignment) =>
        new(
            [.. places.SelectMany(source.RangesOf)],
            string.Join(" […] ", places.Select(source.TextOf)),
            [.. new ChangeWriter(written, source, alignment.Pairs).Write()],
            Math.Round(alignment.Likeness, 3)
        );
}
