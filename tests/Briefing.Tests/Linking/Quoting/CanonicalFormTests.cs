using System.Globalization;
using Briefing.Linking.Quoting;
using CsCheck;

namespace Briefing.Tests.Linking.Quoting;

public sealed class CanonicalFormTests
{
    // Letters with marks, marks of many classes, excluded and singleton characters, jamo, syllables, halves of pairs.
    private static readonly Gen<string> Texts = Gen.OneOf(
            Pick.From("a", "e", "A", "ё", "ي", "க", "ক", "क", "ᄀ", "가", "각", " ", "日", "\uD834", "\uDD5E"),
            Gen.Char['\u0300', '\u036F'].Select(mark => mark.ToString()),
            Gen.Char['\u1100', '\u11FF'].Select(jamo => jamo.ToString()),
            Gen.Char['\u00C0', '\u024F'].Select(letter => letter.ToString()),
            Gen.Char['\u0900', '\u0DFF'].Select(indian => indian.ToString()),
            Gen.Char['\u1E00', '\u1FFF'].Select(letter => letter.ToString()),
            Gen.Char['\uF900', '\uFB4F'].Select(compatible => compatible.ToString()),
            Gen.Int[0x1D15E, 0x1D1C0].Select(char.ConvertFromUtf32),
            Gen.Int[0x2F800, 0x2FA1D].Select(char.ConvertFromUtf32)
        )
        .Array[0, 12]
        .Select(string.Concat);

    [Theory]
    // One character and its parts.
    [InlineData("e\u0301", "é")]
    [InlineData("A\u030A", "Å")]
    [InlineData("\u0438\u0306", "й")]
    [InlineData("\u03B1\u0313\u0300\u0345", "ᾂ")]
    [InlineData("\u0627\u0653", "آ")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("\u304B\u3099", "が")]
    [InlineData("\U00011131\U00011127", "\U0001112E")]
    // A part that is itself composed.
    [InlineData("\u01D5", "\u01D5")]
    [InlineData("U\u0308\u0304", "\u01D5")]
    [InlineData("\u00DC\u0304", "\u01D5")]
    // Several marks: in the order of their classes, and the composed letter takes what it can.
    [InlineData("a\u0301\u0323", "\u1EA1\u0301")]
    [InlineData("a\u0323\u0301", "\u1EA1\u0301")]
    [InlineData("o\u0302\u0323", "ộ")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("e\u0327\u0306\u0301", "\u1E1D\u0301")]
    // A mark of the same class blocks; so does anything that starts anew.
    [InlineData("a\u0300\u0301", "à\u0301")]
    [InlineData("a\u0308\u0300", "ä\u0300")]
    [InlineData("a\u034F\u0301", "a\u034F\u0301")]
    [InlineData("ab\u0301", "ab\u0301")]
    // A mark before any letter stays.
    [InlineData("\u0301a", "\u0301a")]
    // Characters that are another one outright.
    [InlineData("\u212B", "Å")]
    [InlineData("\u2126", "Ω")]
    [InlineData("\u212A", "K")]
    [InlineData("\u037E", ";")]
    [InlineData("\u1FEF", "`")]
    [InlineData("\u2329", "〈")]
    [InlineData("\uF900", "豈")]
    [InlineData("\U0002F800", "丽")]
    // Characters that are taken apart and never composed.
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0929", "\u0929")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0F73", "\u0F71\u0F72")]
    [InlineData("\uFB1D", "\u05D9\u05B4")]
    [InlineData("\uFB2C", "\u05E9\u05BC\u05C1")]
    [InlineData("\u2ADC", "\u2ADD\u0338")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\U0001D160", "\U0001D158\U0001D165\U0001D16E")]
    // Hangul.
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u1100\u1161", "가")]
    [InlineData("가\u11A8", "각")]
    [InlineData("각\u11A8", "각\u11A8")]
    [InlineData("가\u11A7", "가\u11A7")]
    [InlineData("\u1113\u1161", "\u1113\u1161")]
    [InlineData("\u1161\u11A8", "\u1161\u11A8")]
    [InlineData("가\u0301", "가\u0301")]
    // Half a pair is left alone.
    [InlineData("\uD834e\u0301", "\uD834é")]
    [InlineData("\uDD5E\u0301", "\uDD5E\u0301")]
    public void Equivalent_characters_become_the_composed_one(string written, string composed)
    {
        Assert.Equal(composed, CanonicalForm.Compose(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain words, 1 2 3")]
    [InlineData("déjà vu, Київ, Ελλάδα, 日本語, 한국어, العربية")]
    public void A_text_that_is_composed_stays_the_very_same(string text)
    {
        Assert.Same(text, CanonicalForm.Compose(text));
    }

    [Fact]
    public void Every_character_that_has_parts_is_composed_from_them()
    {
        var wrong = NormalForms().Where(one => CanonicalForm.Compose(one.Written) != one.Composed).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_is_composed_once_is_composed_for_good()
    {
        Texts.Sample(text =>
        {
            var composed = CanonicalForm.Compose(text);
            Assert.Equal(composed, CanonicalForm.Compose(composed));
        });
    }

    [Fact]
    public void The_order_of_marks_of_different_classes_does_not_matter()
    {
        // Overlay, nukta, attached below, below, above, double below, iota: all of another class.
        var marks = Gen.Shuffle<string>(new[] { "\u0334", "\u093C", "\u0327", "\u0323", "\u0301", "\u035C", "\u0345" });

        marks.Sample(shuffled =>
            Assert.Equal(
                "x\u0334\u093C\u0327\u0323\u0301\u035C\u0345",
                CanonicalForm.Compose("x" + string.Concat(shuffled))
            )
        );
    }

    private static IEnumerable<(string Written, string Composed)> NormalForms()
    {
        var file = Repository.PathOf("tests/Briefing.Tests/Linking/Quoting/NormalForms.txt");
        foreach (var entry in File.ReadLines(file).Where(line => line[0] != '#').SelectMany(line => line.Split(' ')))
        {
            var sides = entry.Split('=', '>').Select(TextOf).ToList();
            yield return (sides[0], entry.Contains('=', StringComparison.Ordinal) ? sides[0] : sides[1]);
            yield return (sides[1], entry.Contains('=', StringComparison.Ordinal) ? sides[0] : sides[1]);
        }
    }

    private static string TextOf(string codePoints) =>
        string.Concat(
            codePoints
                .Split('+')
                .Select(digits => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
                .Select(char.ConvertFromUtf32)
        );
}
