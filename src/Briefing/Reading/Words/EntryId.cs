using System.Text;

namespace Briefing.Reading.Words;

/// <summary>What an id may look like: small letters and digits of ASCII, in words with hyphens between them.</summary>
internal static class EntryId
{
    /// <summary>How long an id may be.</summary>
    public const int Limit = 80;

    private const string Accented =
        "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain =
        "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzz";

    /// <summary>Whether a text is an id.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > Limit || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isWord = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]);
            if (!isWord && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id nearest to a text; none where no letter of it can stand in one.</summary>
    public static string? Suggest(string text)
    {
        var id = new StringBuilder(Math.Min(text.Length, Limit));
        foreach (var letter in text.ToLowerInvariant())
        {
            if (id.Length == Limit)
            {
                break;
            }

            Append(id, letter);
        }

        var suggestion = id.ToString().Trim('-');
        return suggestion.Length == 0 ? null : suggestion;
    }

    private static void Append(StringBuilder id, char letter)
    {
        var accented = Accented.IndexOf(letter, StringComparison.Ordinal);
        if (accented >= 0)
        {
            id.Append(Plain[accented]);
        }
        else if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
        {
            id.Append(letter);
        }
        else if (letter is not ('\'' or '’') && id.Length > 0 && id[^1] != '-')
        {
            id.Append('-');
        }
    }
}
