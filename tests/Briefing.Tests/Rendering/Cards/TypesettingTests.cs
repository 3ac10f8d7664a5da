using Briefing.Rendering.Cards;
using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Tests.Rendering.Cards;

public sealed class TypesettingTests
{
    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("« one » two", "« one » |two")]
    [InlineData("one – two", "one – |two")]
    [InlineData("why ? so", "why ? |so")]
    [InlineData("one\u00A0two three", "one\u00A0two |three")]
    [InlineData("multi-dimensional", "multi-|dimensional")]
    [InlineData("1914-1918 -5", "1914-1918 |-5")]
    [InlineData("a\u200Bb", "a\u200B|b")]
    public void Lines_may_begin_after_a_space_unless_a_sign_belongs_to_the_word(string text, string broken)
    {
        var pieces = LineBreaks.Of(text).Prepend(0).Zip(LineBreaks.Of(text).Append(text.Length), (s, e) => text[s..e]);

        Assert.Equal(broken, string.Join('|', pieces));
    }

    [Theory]
    [InlineData("plain words", "en", false)]
    [InlineData("NATO قال", "ar", true)]
    [InlineData("NATO قال", "en", false)]
    [InlineData("قال", "en", true)]
    [InlineData("NATO", "ar", false)]
    [InlineData("2022", "ar", true)]
    [InlineData("2022", "en", false)]
    [InlineData("қазақ", "kk-Cyrl", false)]
    [InlineData("2022", "kk-Arab-CN", true)]
    [InlineData("2022", "uz-Latn", false)]
    public void The_language_says_the_direction_if_the_letters_allow_it(
        string text,
        string language,
        bool rightToLeft
    ) => Assert.Equal(rightToLeft, ReadingDirection.IsRightToLeft(text, language));

    [Fact]
    public void Controls_and_line_breaks_become_one_space() =>
        Assert.Equal("one two\u00A0three", PlainLine.Of("  one \r\n\ttwo\u00A0three\u0007 "));

    [Theory]
    [InlineData("Quote", "en", "QUOTE")]
    [InlineData("Цитата", "ru", "ЦИТАТА")]
    [InlineData("Δήλωση", "el", "Δήλωση")]
    [InlineData("Alıntı", "tr", "Alıntı")]
    [InlineData("اقتباس", "ar", "اقتباس")]
    public void Labels_are_in_capitals_where_that_is_a_matter_of_letters(string words, string language, string label) =>
        Assert.Equal(label, Capitals.Of(new CardText(words, language)).Words);

    [Theory]
    [InlineData("Қ ә ғ ң ө ұ ү һ і ₸ №", "kk")]
    [InlineData("ñ ğ ő ż ð þ ħ ị ế e\u0301 x\u0302", "en")]
    [InlineData("ᾧ ῥ ΰ", "el")]
    [InlineData("می‌دانیم ﷼ ۴۵٫۳٪ پچژگ", "fa")]
    [InlineData("שָׁלוֹם ״ ׳ ₪", "he")]
    [InlineData("soft\u00ADhyphen \u200Emark \u2068isolate\u2069 heart\uFE0E", "en")]
    [InlineData("€ £ $ % § † ‰ × ½ ©", "en")]
    public void Both_voices_can_draw_what_briefings_write(string words, string language)
    {
        Assert.NotNull(Typesetter.Set(new CardText(words, language), Voice.Serif));
        Assert.NotNull(Typesetter.Set(new CardText(words, language), Voice.Sans));
    }

    [Fact]
    public void Arabic_letters_are_joined()
    {
        var joined = Set("بيت", "ar").Line(0, 3).Glyphs.Select(glyph => glyph.Id);
        var apart = Set("ب ي ت", "ar").Line(0, 5).Glyphs.Select(glyph => glyph.Id);

        Assert.NotEmpty(joined.Except(apart));
    }

    [Fact]
    public void Letters_stay_joined_where_a_word_is_broken()
    {
        var text = Set("بيت", "ar");

        var (start, end) = (text.Line(0, 2).Glyphs, text.Line(2, 3).Glyphs);

        Assert.Equal(text.Line(0, 3).Glyphs.Select(glyph => glyph.Id), end.Concat(start).Select(glyph => glyph.Id));
    }

    [Fact]
    public void An_accent_may_be_a_character_of_its_own() =>
        Assert.Equal(
            Set("é", "en").Line(0, 1).Glyphs.Select(glyph => glyph.Id),
            Set("e\u0301", "en").Line(0, 2).Glyphs.Select(glyph => glyph.Id)
        );

    [Fact]
    public void Brackets_are_from_the_font_of_the_words_in_them_and_numbers_like_the_latin_words()
    {
        var text = Set("قال (نعم) NATO 27", "ar");

        var fonts = text.Pieces.SelectMany(piece => Enumerable.Repeat(piece.Font, piece.Length)).ToList();

        Assert.Single(fonts[..9].Distinct());
        Assert.NotEqual(fonts[0], fonts[^1]);
        Assert.Equal(fonts[text.Text.IndexOf('N', StringComparison.Ordinal)], fonts[^1]);
    }

    [Fact]
    public void Lines_are_as_few_as_fit_and_of_about_the_same_length()
    {
        var text = Set("one two three four five six seven eight nine ten", "en");
        var whole = text.WidthOf(0, text.Text.Length);

        var lines = new LineBreaker(text).Lines(whole * 0.75);

        Assert.Equal(2, lines.Length);
        Assert.InRange(lines[0].Width / lines[1].Width, 0.85, 1.2);
    }

    [Fact]
    public void Words_take_the_largest_size_that_fits()
    {
        var frame = new Frame(300, 200, 2, [80, 60, 40, 20]);

        Assert.Equal(80, Fit("one", frame).Size);
        Assert.Equal(40, Fit("one two three four five", frame).Size);
    }

    [Fact]
    public void Words_that_fit_in_no_size_are_shortened_at_a_word()
    {
        var frame = new Frame(400, 200, 1, [40]);
        var whole = Fit("one two three four five six", frame);
        var cut = Fit("one two three four…", frame);

        Assert.Equal(cut.Lines[0].Glyphs.Select(glyph => glyph.Id), whole.Lines[0].Glyphs.Select(glyph => glyph.Id));
    }

    private static TypesetText Set(string words, string language) =>
        Typesetter.Set(new CardText(words, language), Voice.Serif)!;

    private static TextBlock Fit(string words, Frame frame) =>
        TextFitter.Fit(CardSamples.English(words), Voice.Serif, frame)!;
}
