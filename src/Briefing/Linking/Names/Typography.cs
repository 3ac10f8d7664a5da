using System.Collections.Immutable;
using System.Text;

namespace Briefing.Linking.Names;

/// <summary>
/// Which characters are the same to a reader although typesetters, keyboards and scrapers disagree about them.
/// </summary>
internal static class Typography
{
    public const char Apostrophe = '\'';

    public const char Space = ' ';

    /// <summary>Stands for all characters that print nothing: hyphenation points, joiners, direction marks.</summary>
    public const char Invisible = '\u00AD';

    private const char Hyphen = '-';

    private const char EnDash = '\u2013';

    /// <summary>The characters that are the same as another one.</summary>
    public static ImmutableArray<char> Variants { get; } =
    [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(each => Fold(each) != each)];

    /// <summary>The text with one kind of apostrophe, hyphen, quotation mark and space, no space at its ends.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        var reader = new FoldedReader(text);
        while (reader.TryRead(out var character))
        {
            key.Append(character);
        }

        return key.ToString().Trim(Space);
    }

    public static char Fold(char character) =>
        character switch
        {
            '`' => Apostrophe,
            > ' ' and < '\u007F' => character,
            _ when char.IsWhiteSpace(character) => Space,
            < '\u0080' => character,
            _ => FoldBeyondAscii(character),
        };

    /// <summary>
    /// Whether the character makes one word of what stands on both sides. An en dash does not: it sets two things side
    /// by side ("Moscow–Kyiv"), although a name may be found with it where a hyphen is meant.
    /// </summary>
    public static bool IsHyphen(Rune rune) => rune.Value != EnDash && Is(Hyphen, rune);

    public static bool IsApostrophe(Rune rune) => Is(Apostrophe, rune);

    private static bool Is(char folded, Rune rune) => rune.IsBmp && Fold((char)rune.Value) == folded;

    private static char FoldBeyondAscii(char character) =>
        character switch
        {
            // Acute, the modifier letters for apostrophe, prime, okina, alef and ayn, saltillo, the Hebrew geresh,
            // curly quotes, prime, full width.
            '\u00B4' or '\u02B9' or (>= '\u02BB' and <= '\u02BF') or '\u05F3' or '\uA78C' => Apostrophe,
            '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\u2035' or '\uFF07' => Apostrophe,
            // Guillemets, the Hebrew gershayim, curly and low quotes, double prime, full width.
            '\u00AB' or '\u00BB' or '\u05F4' or (>= '\u201C' and <= '\u201F') or '\u2033' or '\uFF02' => '"',
            // The Armenian hyphen, the Hebrew maqaf, the true and the non-breaking hyphen, small and full width.
            '\u058A' or '\u05BE' or '\u2010' or '\u2011' or EnDash or '\uFE63' or '\uFF0D' => Hyphen,
            _ when IsInvisible(character) => Invisible,
            _ => character,
        };

    private static bool IsInvisible(char character) =>
        character
            is Invisible
                or '\u061C'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uFEFF';
}
