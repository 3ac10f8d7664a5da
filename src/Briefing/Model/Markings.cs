namespace Briefing.Model;

/// <summary>How markings are written.</summary>
internal static class Markings
{
    /// <summary>The words that an editor writes, in the order of <see cref="Marking"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["clear", "green", "amber", "amber+strict", "red"];

    /// <summary>The word that an editor writes.</summary>
    public static string Word(this Marking marking) => Words[(int)marking];

    /// <summary>Reads a word that is known to be right.</summary>
    /// <exception cref="ArgumentException">It is no marking.</exception>
    public static Marking Parse(string word) =>
        TryParse(word, out var marking)
            ? marking
            : throw new ArgumentException($"no marking is called {word}", nameof(word));

    /// <summary>Reads a word that an editor writes.</summary>
    public static bool TryParse(string word, out Marking marking)
    {
        var index = Words.ToList().IndexOf(word);
        marking = index < 0 ? Marking.Clear : (Marking)index;
        return index >= 0;
    }
}
