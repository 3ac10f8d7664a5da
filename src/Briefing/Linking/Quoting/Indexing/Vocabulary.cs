using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Indexing;

/// <summary>The distinct words of a text, without regard to capitals; each has a number.</summary>
internal sealed class Vocabulary
{
    private const int None = -1;

    private readonly FoldedText text;
    private readonly List<Token> samples = [];
    private readonly List<uint> hashes = [];
    private readonly List<int> nextInBucket = [];
    private int[] buckets = NewBuckets(1024);

    public Vocabulary(FoldedText text) => this.text = text;

    /// <summary>How many distinct words there are.</summary>
    public int Count => samples.Count;

    /// <summary>The number of a word of the text, which is added when it is new.</summary>
    public int Add(Token word)
    {
        var characters = text.Characters.Slice(word.Start, word.Length);
        var hash = Caseless.HashOf(characters);
        var known = Find(characters, hash);
        return known != None ? known : Append(word, hash);
    }

    /// <summary>The number of a word, or -1 when the text does not have it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Caseless.HashOf(word));

    /// <summary>The first word in the text that has a number.</summary>
    public ReadOnlySpan<char> SampleOf(int term) => text.Characters.Slice(samples[term].Start, samples[term].Length);

    private static int[] NewBuckets(int size)
    {
        var empty = new int[size];
        Array.Fill(empty, None);
        return empty;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var term = buckets[BucketOf(hash)];
        while (term != None && !(hashes[term] == hash && Caseless.AreEqual(SampleOf(term), word)))
        {
            term = nextInBucket[term];
        }

        return term;
    }

    private int Append(Token word, uint hash)
    {
        var term = samples.Count;
        samples.Add(word);
        hashes.Add(hash);
        nextInBucket.Add(None);
        if (term >= buckets.Length)
        {
            Grow();
        }
        else
        {
            Link(term);
        }

        return term;
    }

    private void Grow()
    {
        buckets = NewBuckets(buckets.Length * 2);
        for (var term = 0; term < samples.Count; term++)
        {
            Link(term);
        }
    }

    private void Link(int term)
    {
        var bucket = BucketOf(hashes[term]);
        nextInBucket[term] = buckets[bucket];
        buckets[bucket] = term;
    }

    private uint BucketOf(uint hash) => hash & (uint)(buckets.Length - 1);
}
