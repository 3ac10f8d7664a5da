using System.Runtime.InteropServices;

namespace Briefing.Rendering.Searching;

/// <summary>
/// The words of some texts, each as often as it stands there. A word is all that stands between two spaces, with the
/// punctuation on it, so that words and single spaces make the text again.
/// </summary>
/// <remarks>
/// A table of its own, since all words of a briefing go through it: a word's hash is reckoned while its end is looked for.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private readonly List<uint> _hashes = [];
    private readonly List<int> _counts = [];

    // By the hash, or the next free place behind it: the number of a word plus 1, or 0.
    private int[] _places = new int[1024];

    /// <summary>The words, by the number that they were given.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How often each stands in the texts, by the same number.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Counts the words of a text and adds their numbers to a list.</summary>
    public void Add(ReadOnlySpan<char> text, List<int> numbers)
    {
        for (var from = 0; from < text.Length; )
        {
            var (end, hash) = (from, 2166136261u);
            for (; end < text.Length && !IsSpace(text[end]); end++)
            {
                hash = (hash ^ text[end]) * 16777619u;
            }

            if (end > from)
            {
                numbers.Add(Count(text[from..end], hash, 1));
            }

            from = end + 1;
        }
    }

    /// <summary>Adds all words of another, and says which number each has here.</summary>
    public int[] Add(Vocabulary other)
    {
        var numbers = new int[other._words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Count(other._words[i], other._hashes[i], other._counts[i]);
        }

        return numbers;
    }

    private static bool IsSpace(char sign) => sign <= ' ' || (sign > '~' && char.IsWhiteSpace(sign));

    private int Count(ReadOnlySpan<char> word, uint hash, int times)
    {
        var number = Find(word, hash);
        CollectionsMarshal.AsSpan(_counts)[number] += times;
        return number;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var place = PlaceOf(hash);
        for (; _places[place] != 0; place = (place + 1) & (_places.Length - 1))
        {
            var number = _places[place] - 1;
            if (_hashes[number] == hash && word.SequenceEqual(_words[number]))
            {
                return number;
            }
        }

        _words.Add(word.ToString());
        _hashes.Add(hash);
        _counts.Add(0);
        _places[place] = _words.Count;
        if (_words.Count * 2 > _places.Length)
        {
            Grow();
        }

        return _words.Count - 1;
    }

    private int PlaceOf(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_places.Length - 1));

    private void Grow()
    {
        _places = new int[_places.Length * 4];
        for (var number = 0; number < _words.Count; number++)
        {
            var place = PlaceOf(_hashes[number]);
            while (_places[place] != 0)
            {
                place = (place + 1) & (_places.Length - 1);
            }

            _places[place] = number + 1;
        }
    }
}
