using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Linking.Quoting;
using Briefing.Linking.Quoting.Folding;
using CsCheck;

namespace Briefing.Tests.Linking.Quoting;

public sealed class QuotePropertyTests
{
    private static readonly string[] Alphabets =
    [
        "abcdefgh",
        "éàüßçñøł",
        "абвгдеёж",
        "αβγδεζηθ",
        "ابتثجحخد",
        "אבגדהוזח",
        "अआइईकखगघ",
        "가나다라마바사아",
        "ıİşğğçöü",
        "әғқңөұүһ",
        "我们必须和平世界",
        "あいうアイウ日本",
        "กขคงจฉชซ",
        "0123456789",
    ];

    private static readonly Gen<string> Words =
        from alphabet in Pick.From(Alphabets)
        from letters in Pick.From(alphabet.ToCharArray()).Array[1, 6]
        from before in Gen.Frequency((8, Gen.Const(string.Empty)), (1, Pick.From("“", "(", "«\u00A0", "'", "¿")))
        from after in Gen.Frequency(
            (8, Gen.Const(string.Empty)),
            (2, Pick.From(",", ".", "…", "”", "\u202F!", ")", ";", "\u0301", "–", "\u200B", "ʼ"))
        )
        select before + new string(letters) + after;

    // Words of a source in the order in which they stand, and how many of them the paragraphs hold.
    private static readonly Gen<(string[] Words, int PerParagraph)> Sources = Gen.Select(
        Words.Array[1, 60],
        Gen.Int[3, 20]
    );

    // Any characters, those that mean something here more often.
    private static readonly Gen<string> AnyTexts = Gen.OneOf(
            Gen.Char,
            Pick.From('[', ']', '…', '.', '"', '\'', '-', ' ', '\n', '\u00AD', '\u0301', 'a', 'T', '\uD83D', '\uDE00')
        )
        .Array[0, 40]
        .Select(characters => new string(characters));

    [Fact]
    public void A_quote_cut_between_words_is_found()
    {
        Quotes()
            .Sample(quote =>
            {
                var match = IndexOf(quote.Words, quote.PerParagraph).Find(quote.Text);
                return match is PassageFound or PassageRepeated || !HasWords(quote.Text);
            });
    }

    [Fact]
    public void A_quote_is_found_in_the_paragraph_that_it_was_cut_from()
    {
        Quotes()
            .Where(quote => HasWords(quote.Text))
            .Sample(quote =>
            {
                var index = IndexOf(quote.Words, quote.PerParagraph);
                var paragraph = 1 + (quote.Start / quote.PerParagraph);
                return index.Find(quote.Text, paragraph) is PassageFound found && found.Paragraph == paragraph;
            });
    }

    [Fact]
    public void A_quote_with_a_word_that_the_source_does_not_have_is_not_found()
    {
        Gen.Select(Quotes(), Gen.Int[0, 59])
            .Sample(
                (quote, place) =>
                {
                    var words = quote.Words[quote.Start..quote.End];
                    words[place % words.Length] = "quidditas";
                    return IndexOf(quote.Words, quote.PerParagraph).Find(string.Join(' ', words)) is PassageMissing;
                }
            );
    }

    [Fact]
    public void A_quote_with_words_left_out_is_found()
    {
        Gen.Select(Quotes(), Gen.Int[0, 59], Gen.Int[0, 59])
            .Where((quote, _, _) => quote.Words[quote.Start..quote.End].All(word => HasWords(word) && word[^1] != '–'))
            .Sample(
                (quote, first, second) =>
                {
                    var words = quote.Words[quote.Start..quote.End];
                    var (from, to) = (Math.Min(first, second) % words.Length, Math.Max(first, second) % words.Length);
                    var text = string.Join(' ', words.Take(from).Append("[…]").Concat(words.Skip(Math.Max(from, to))));
                    var match = IndexOf(quote.Words, quote.PerParagraph).Find(text);
                    return match is PassageFound or PassageRepeated;
                }
            );
    }

    [Fact]
    public void Words_left_out_and_put_in_mean_what_a_plain_pattern_over_the_words_means()
    {
        var texts = Pick.From("a", "b").Array[1, 14];
        var quotes = Gen.Frequency((6, Pick.From("a", "b")), (2, Gen.Const("[…]")), (2, Gen.Const("[x]"))).Array[1, 7];

        Gen.Select(texts, quotes)
            .Where((_, quote) => quote.Any(item => item.Length == 1))
            .Sample(
                (text, quote) =>
                {
                    var match = PassageIndex.Of([string.Join(' ', text)]).Find(string.Join(' ', quote));
                    var starts = PlacesIn(match).Select(place => place.Ranges[0].Start / 2);
                    Assert.Equal(StartsByPattern(string.Concat(text), quote), starts);
                },
                iter: 5000
            );
    }

    [Fact]
    public void A_found_range_lies_in_its_paragraph_and_reads_like_the_quote()
    {
        Quotes()
            .Sample(quote =>
            {
                var paragraphs = ParagraphsOf(quote.Words, quote.PerParagraph);
                foreach (var place in PlacesIn(PassageIndex.Of(paragraphs).Find(quote.Text)))
                {
                    var shown = string.Join('\n', place.Ranges.Select(range => TextOf(paragraphs, range)));
                    Assert.Equal(Bare(quote.Text), Bare(shown));
                }
            });
    }

    [Fact]
    public void Typography_never_decides()
    {
        Quotes()
            .Where(quote => HasWords(quote.Text))
            .Sample(quote =>
            {
                var reset = quote
                    .Text.Replace('“', '«')
                    .Replace('”', '\'')
                    .Replace("…", "...", StringComparison.Ordinal)
                    .Replace('—', '-')
                    .Replace(" ", "\u2003\n", StringComparison.Ordinal);
                var match = IndexOf(quote.Words, quote.PerParagraph).Find(reset);
                return match is PassageFound or PassageRepeated;
            });
    }

    [Fact]
    public void Whatever_is_looked_up_gets_an_answer_with_ranges_that_exist()
    {
        Gen.Select(AnyTexts.Array[0, 4], AnyTexts, Gen.Int[-1, 5])
            .Sample(
                (texts, passage, paragraph) =>
                {
                    var paragraphs = texts.ToImmutableArray();
                    var index = PassageIndex.Of(paragraphs);
                    foreach (var match in new[] { index.Find(passage), index.Find(passage, paragraph) })
                    {
                        Assert.All(RangesIn(match), range => Assert.NotEmpty(TextOf(paragraphs, range)));
                        Assert.True(
                            match is not PassageMalformed wrong || wrong.Start + wrong.Length <= passage.Length
                        );
                    }
                },
                iter: 2000
            );
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        AnyTexts.Sample(text => Assert.Equal(Folded(text), Folded(Folded(text))), iter: 2000);
    }

    // One letter is one word; what stands at either end of a quote, or beside words left out, stands for nothing.
    private static IEnumerable<int> StartsByPattern(string text, string[] quote)
    {
        var inner = string.Concat(quote).Trim('[', '…', 'x', ']');
        var pattern = Regex
            .Replace(inner, @"(?:\[x\])*(?:\[…\](?:\[x\])*)+", ".*")
            .Replace("[x]", ".{0,3}", StringComparison.Ordinal);
        return Enumerable.Range(0, text.Length).Where(start => Regex.IsMatch(text[start..], $"^{pattern}"));
    }

    private static Gen<(string[] Words, int PerParagraph, int Start, int End, string Text)> Quotes() =>
        from source in Sources
        from start in Gen.Int[0, source.Words.Length - 1]
        from end in Gen.Int[start + 1, source.Words.Length]
        select (source.Words, source.PerParagraph, start, end, string.Join(' ', source.Words[start..end]));

    private static ImmutableArray<string> ParagraphsOf(string[] words, int perParagraph) =>
        [.. words.Chunk(perParagraph).Select(chunk => string.Join(' ', chunk))];

    private static PassageIndex IndexOf(string[] words, int perParagraph) =>
        PassageIndex.Of(ParagraphsOf(words, perParagraph));

    private static IEnumerable<PassageFound> PlacesIn(PassageMatch match) =>
        match switch
        {
            PassageFound found => [found],
            PassageRepeated repeated => repeated.Places,
            PassageInOtherParagraph other => [other.Actual],
            _ => [],
        };

    private static IEnumerable<TextRange> RangesIn(PassageMatch match) =>
        match is PassageMissing { Nearest: { } nearest }
            ? nearest.Ranges
            : PlacesIn(match).SelectMany(place => place.Ranges);

    private static string TextOf(ImmutableArray<string> paragraphs, TextRange range) =>
        paragraphs[range.Paragraph - 1].Substring(range.Start, range.Length);

    private static string Folded(string text) => FoldedText.Of(text).Characters.ToString();

    private static bool HasWords(string text) => Token.HasWord(FoldedText.Of(text).Characters);

    // Without what may stand around a quote.
    private static string Bare(string text) => Folded(text).Trim('"', '.', ',', '-', ' ');
}
