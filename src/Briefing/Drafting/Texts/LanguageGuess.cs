using System.Collections.Frozen;

namespace Briefing.Drafting.Texts;

/// <summary>Tells by its commonest words in which language a text is written.</summary>
internal static class LanguageGuess
{
    private const int Sample = 20_000;

    private static readonly (string Language, FrozenSet<string> Words)[] Known =
    [
        ("en", Set("the of and to in that is was for with as on by at from it has had be this which not said are")),
        ("fr", Set("le la les des et du une est dans que qui pour sur pas au avec par ce il elle ont été sont")),
        ("de", Set("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird")),
        ("es", Set("el los las que del una por con para su se al lo como más pero sus este fue entre está")),
        ("ru", Set("и в не на что он с по это как но из за его для от так же было был была")),
    ];

    /// <summary>The language's tag; none where the text is in none that is known.</summary>
    public static string? Of(string text)
    {
        var words = text[..Math.Min(text.Length, Sample)]
            .ToLowerInvariant()
            .Split([' ', '\n', '\r', '\t', ',', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        var (language, count) = Known
            .Select(known => (known.Language, Count: words.Count(known.Words.Contains)))
            .MaxBy(known => known.Count);
        return count * 12 >= words.Length && count > 0 ? language : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
