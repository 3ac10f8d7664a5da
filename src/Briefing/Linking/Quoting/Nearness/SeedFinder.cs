using Briefing.Linking.Quoting.Indexing;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>
/// Guesses where a text may be like a passage: where words of both, the rare ones first, stand equally far from each
/// other.
/// </summary>
internal sealed class SeedFinder(Words words)
{
    private const int MostSeeds = 1000;
    private const int MostPlacesOfWord = 100;
    private const int FewWords = 6;
    private const double LeastLikeness = 0.6;

    /// <summary>How far the passage's words would have to be moved to lie on the text's; the best guess first.</summary>
    /// <param name="written">The passage.</param>
    /// <param name="slack">How many words two guesses are apart at least.</param>
    public IEnumerable<int> ShiftsOf(IReadOnlyList<Element> written, int slack)
    {
        var seeds = SeedsOf(written).OrderBy(seed => seed.Shift).ToList();
        var taken = new List<int>();
        foreach (var shift in Ranked(seeds, slack))
        {
            if (!taken.Exists(other => Math.Abs(other - shift) <= slack))
            {
                taken.Add(shift);
                yield return shift;
            }
        }
    }

    private static IEnumerable<int> Ranked(List<Seed> seeds, int slack)
    {
        var ranked = new List<Seed>();
        var (first, sum) = (0, 0.0);
        foreach (var seed in seeds)
        {
            sum += seed.Weight;
            while (seeds[first].Shift < seed.Shift - slack)
            {
                sum -= seeds[first].Weight;
                first++;
            }

            ranked.Add(new(seeds[first].Shift, sum));
        }

        return ranked
            .OrderByDescending(guess => guess.Weight)
            .ThenBy(guess => guess.Shift)
            .Select(guess => guess.Shift);
    }

    private IEnumerable<Seed> SeedsOf(IReadOnlyList<Element> written)
    {
        var own = written.Where(element => element.Kind == ElementKind.Word).ToList();
        return own.Select((word, place) => (Terms: TermsOf(word, own.Count), Place: place))
            .SelectMany(entry => entry.Terms.Select(term => (Term: term, entry.Place)))
            .OrderBy(entry => words.PlacesOf(entry.Term).Length)
            .SelectMany(entry => SeedsOf(entry.Term, entry.Place))
            .Take(MostSeeds);
    }

    private IEnumerable<int> TermsOf(Element word, int count) =>
        words.Vocabulary.Find(word.Folded) is var term and >= 0 ? [term]
        : count <= FewWords ? TermsLike(word.Folded)
        : [];

    private IEnumerable<int> TermsLike(string word) =>
        Enumerable
            .Range(0, words.Vocabulary.Count)
            .Where(term => Affinity.LikenessOf(word, words.Vocabulary.SampleOf(term)) >= LeastLikeness);

    private IEnumerable<Seed> SeedsOf(int term, int place)
    {
        var count = words.PlacesOf(term).Length;
        var weight = 1 / (1 + Math.Log(count));
        var step = 1 + (count / MostPlacesOfWord);
        for (var i = 0; i < count; i += step)
        {
            yield return new(words.PlacesOf(term)[i] - place, weight);
        }
    }
}
