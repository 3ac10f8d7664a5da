using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Finds the stretches of a text that are most like a stretch of a passage.</summary>
internal sealed class CandidateFinder(FoldedText text, Words words)
{
    private const int MostCandidates = 4;
    private const int LongPassage = 2000;
    private const double GoodEnough = 0.9;

    private readonly SeedFinder seeds = new(words);

    /// <summary>The likest stretches, the best first; none when there is no word in common.</summary>
    /// <param name="written">The stretch of the passage.</param>
    /// <param name="wanted">From where in the text a good one is enough to look no further.</param>
    public IReadOnlyList<Candidate> Find(IReadOnlyList<Element> written, int wanted)
    {
        var count = written.Count(element => element.Kind == ElementKind.Word);
        var slack = 4 + (count / 5);
        var found = new List<Candidate>();
        foreach (var shift in seeds.ShiftsOf(written, slack).Take(count > LongPassage ? 1 : MostCandidates))
        {
            found.AddRange(At(written, shift - slack, shift + count + (2 * slack)));
            if (found.Exists(candidate => candidate.Likeness >= GoodEnough && candidate.Place.Start >= wanted))
            {
                break;
            }
        }

        return [.. found.OrderByDescending(candidate => candidate.Likeness)];
    }

    private IEnumerable<Candidate> At(IReadOnlyList<Element> written, int firstWord, int endWord)
    {
        var (first, last) = (Math.Max(0, firstWord), Math.Min(endWord, words.Count) - 1);
        var inText = Element.AllOf(text, words.StartOf(first), words.EndOf(last)).ToList();
        var alignment = Aligner.Align(written, inText, FreeEnds.Both).WithoutSurroundings();
        var common = alignment.Pairs.Where(pair => pair is { Written: not null, InText: not null }).ToList();
        return common.Count == 0 ? [] : [CandidateOf(alignment, common[0].InText!.Start, common[^1].InText!.End)];
    }

    private static Candidate CandidateOf(Alignment alignment, int start, int end) =>
        new(new(start, end), alignment.Likeness, alignment.Pairs[0], alignment.Pairs[^1]);
}
