namespace Briefing.Linking.Quoting.Folding;

/// <summary>Which characters are only another way to set the same text.</summary>
/// <remarks>
/// Full-width letters, digits and punctuation are not folded: they are other characters. Neither is a wave dash, which
/// is no dash, nor inside a word the zero width non-joiner or joiner, which spells words in Persian and in India.
/// </remarks>
internal static class Typography
{
    /// <summary>What every quotation mark becomes, single or double.</summary>
    public const char QuotationMark = '"';

    /// <summary>What a single mark becomes inside a word: "can't" is one word, however its apostrophe is typed.</summary>
    public const char Apostrophe = '’';

    /// <summary>What every dash becomes.</summary>
    public const char Dash = '-';

    /// <summary>What every ellipsis becomes.</summary>
    public const char Ellipsis = '…';

    /// <summary>What every space becomes, and every run of them.</summary>
    public const char Space = ' ';

    /// <summary>All characters up to this one are seen.</summary>
    public const char LastSeen = '\u00AC';

    private const char NonJoiner = '\u200C';

    // Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator.
    private const string LineBreaks = "\n\v\f\r\u0085\u2028\u2029";

    // Zero width space, word joiner, byte order mark; the bidirectional marks, embeddings, overrides and isolates.
    private const string Invisible =
        "\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    // Straight and curved, low and reversed, guillemets; accents and primes that stand in for them; modifier letters
    // used as apostrophes; Greek, Armenian and Hebrew apostrophes; corner and angle brackets of East Asia, also
    // vertical, half and full width; ornaments.
    private const string QuotationMarks =
        "\"'\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A\u2E42"
        + "`\u00B4\u0384\u2032\u2033\u2034\u2035\u2036\u2037\u2057"
        + "\u02B9\u02BA\u02BB\u02BC\u02BD\u02EE"
        + "\u1FBD\u1FBF\u055A\u05F3\u05F4"
        + "\u300C\u300D\u300E\u300F\u3008\u3009\u300A\u300B\u301D\u301E\u301F"
        + "\uFE3D\uFE3E\uFE3F\uFE40\uFE41\uFE42\uFE43\uFE44\uFF02\uFF07\uFF62\uFF63"
        + "\u275B\u275C\u275D\u275E\u276E\u276F";

    // Hyphens, en, em, figure and horizontal bar, minus; two- and three-em dashes; Armenian, Hebrew and Mongolian
    // hyphens; small, full-width and vertical forms; the box drawing line used for dashes in Chinese texts.
    private const string Dashes =
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\u058A\u05BE\u1806"
        + "\uFE58\uFE63\uFF0D\uFE31\uFE32\u2500";

    // Horizontal, two-dot, mid-line and vertical ellipsis.
    private const string Ellipses = "\u2026\u2025\u22EF\uFE19";

    private const string HalfQuotationMarks = ",<>";

    private static readonly TypographicKind[] Kinds = Table();

    /// <summary>What a character is to a typesetter.</summary>
    public static TypographicKind KindOf(char character) => Kinds[character];

    /// <summary>Whether two of this mark in a row are one quotation mark: <c>''</c> and <c>,,</c> are.</summary>
    public static bool IsHalf(char mark) => "'`\u00B4\u2018\u2019\u201A\u2032\u2039\u203A\u02BC,<>".Contains(mark);

    /// <summary>Whether a quotation mark may also be an apostrophe.</summary>
    public static bool IsSingle(char mark) =>
        "'\u2018\u2019\u201B`\u00B4\u0384\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u1FBD\u1FBF\u055A\uFF07".Contains(mark);

    private static TypographicKind[] Table()
    {
        var table = new TypographicKind[char.MaxValue + 1];
        Fill(table, Enumerable.Range(0, table.Length).Select(c => (char)c).Where(IsSpace), TypographicKind.Space);
        Fill(table, LineBreaks, TypographicKind.LineBreak);
        Fill(table, Invisible, TypographicKind.Invisible);
        Fill(table, QuotationMarks, TypographicKind.QuotationMark);
        Fill(table, Dashes, TypographicKind.Dash);
        Fill(table, Ellipses, TypographicKind.Ellipsis);
        Fill(table, HalfQuotationMarks, TypographicKind.HalfQuotationMark);
        table['\u00AD'] = TypographicKind.SoftHyphen;
        table[NonJoiner] = TypographicKind.NonJoiner;
        table['.'] = TypographicKind.FullStop;
        return table;
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);

    private static void Fill(TypographicKind[] table, IEnumerable<char> characters, TypographicKind kind)
    {
        foreach (var character in characters)
        {
            table[character] = kind;
        }
    }
}
