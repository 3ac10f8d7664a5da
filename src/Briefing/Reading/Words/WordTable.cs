using Briefing.Diagnostics;

namespace Briefing.Reading.Words;

/// <summary>A few words to choose from, and what each stands for.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly (string Word, T Meaning)[] _words;

    /// <summary>Keeps the words, in the order to list them.</summary>
    public WordTable(params (string Word, T Meaning)[] words) => _words = words;

    /// <summary>The words, in the order to list them.</summary>
    public IEnumerable<string> Words => _words.Select(pair => pair.Word);

    /// <summary>Finds what a word stands for.</summary>
    public bool TryFind(string word, out T meaning)
    {
        foreach (var pair in _words)
        {
            if (pair.Word == word)
            {
                meaning = pair.Meaning;
                return true;
            }
        }

        meaning = default;
        return false;
    }

    /// <summary>Which word may have been meant, and which there are.</summary>
    public string Advice(string written)
    {
        // TLP:AMBER is amber.
        var word = written[(written.LastIndexOf(':') + 1)..].Trim();
        return Candidates.Question(word, Words) is { } question
            ? $"{question} The words are {Candidates.List([.. Words], "and")}"
            : $"write {Candidates.List([.. Words], "or")}";
    }
}
