using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Indexing;

/// <summary>The words of a folded text in order, each known by the number of its term.</summary>
/// <remarks>A term is a word without regard to capitals. Plain arrays keep a text of a million words small.</remarks>
internal sealed class Words
{
    // Letters and the space after them; more words than that make the arrays grow.
    private const int UsualLength = 6;

    private readonly FoldedText text;
    private readonly List<int> starts;
    private readonly List<int> ends;
    private readonly List<int> terms;
    private readonly Vocabulary vocabulary;
    private readonly int[] firstPlaces;
    private readonly int[] places;

    public Words(FoldedText text)
    {
        this.text = text;
        vocabulary = new Vocabulary(text);
        var room = text.Length / UsualLength;
        (starts, ends, terms) = (new(room), new(room), new(room));
        ReadWords();
        firstPlaces = CountPlaces();
        places = SortPlaces();
    }

    /// <summary>How many words the text has.</summary>
    public int Count => starts.Count;

    /// <summary>The distinct words.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Where a word begins in the folded text.</summary>
    public int StartOf(int word) => starts[word];

    /// <summary>Where a word ends in the folded text.</summary>
    public int EndOf(int word) => ends[word];

    /// <summary>The number of a word's term.</summary>
    public int TermOf(int word) => terms[word];

    /// <summary>Where a term stands, as numbers of words in ascending order; nowhere for a term that is not known.</summary>
    public ReadOnlySpan<int> PlacesOf(int term) =>
        term < 0 ? [] : places.AsSpan(firstPlaces[term]..firstPlaces[term + 1]);

    /// <summary>The first word that begins at or after an offset of the folded text.</summary>
    public int FirstFrom(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }

    private void ReadWords()
    {
        for (var offset = 0; Token.TryNext(text.Characters, offset, out var token); offset = token.End)
        {
            if (token.IsWord)
            {
                starts.Add(token.Start);
                ends.Add(token.End);
                terms.Add(vocabulary.Add(token));
            }
        }
    }

    private int[] CountPlaces()
    {
        var firsts = new int[vocabulary.Count + 1];
        foreach (var term in terms)
        {
            firsts[term + 1]++;
        }

        for (var term = 0; term < vocabulary.Count; term++)
        {
            firsts[term + 1] += firsts[term];
        }

        return firsts;
    }

    private int[] SortPlaces()
    {
        var next = firstPlaces.ToArray();
        var sorted = new int[terms.Count];
        for (var word = 0; word < terms.Count; word++)
        {
            sorted[next[terms[word]]++] = word;
        }

        return sorted;
    }
}
