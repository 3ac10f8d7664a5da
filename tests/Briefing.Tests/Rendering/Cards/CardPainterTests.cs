using System.Security.Cryptography;
using Briefing.Rendering.Cards;
using SkiaSharp;

namespace Briefing.Tests.Rendering.Cards;

public sealed class CardPainterTests
{
    /// <summary>The headline's part of a card that is read from left to right, without the thread.</summary>
    private static readonly SKRectI Words = new(140, 120, 1200, 400);

    /// <summary>The same of a card that is read from right to left.</summary>
    private static readonly SKRectI MirroredWords = new(0, 120, 1060, 400);

    /// <summary>Where the thread runs, and what hangs on it.</summary>
    private static readonly SKRectI Thread = new(40, 0, 140, 630);

    public static TheoryData<string> Samples => [.. CardSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_has_the_size_that_previews_want_and_is_light(string sample)
    {
        var image = CardPainter.Paint(CardSamples.All[sample], CardSamples.Style);
        var picture = CardPicture.Of(CardSamples.All[sample]);

        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.InRange(image.Png.Length, 10_000, 300_000);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine()
    {
        var hashes = CardSamples.All.Select(sample =>
            $"{Convert.ToHexStringLower(SHA256.HashData(CardPainter.Paint(sample.Value, CardSamples.Style).Png))} {sample.Key}\n"
        );

        Golden.Matches("Rendering/Cards/Hashes.txt", string.Concat(hashes));
    }

    [Fact]
    public void The_bytes_are_the_same_from_many_threads_at_once()
    {
        var contents = CardSamples.All.Values.ToList();
        var alone = contents.ConvertAll(content => CardPainter.Paint(content, CardSamples.Style).Png);
        var together = new byte[contents.Count * 4][];

        Parallel.For(
            0,
            together.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => together[i] = CardPainter.Paint(contents[i % contents.Count], CardSamples.Style).Png
        );

        Assert.All(together, (png, i) => Assert.Equal(alone[i % alone.Count], png));
    }

    [Theory]
    [InlineData(nameof(CardSamples.Latin))]
    [InlineData(nameof(CardSamples.Kazakh))]
    [InlineData(nameof(CardSamples.Greek))]
    public void Words_read_from_left_to_right_begin_beside_the_thread_on_the_left(string sample)
    {
        var picture = CardPicture.Of(CardSamples.All[sample]);

        var drawn = picture.Drawn(Words);

        Assert.InRange(drawn.Left, 170, 186);
        Assert.InRange(drawn.Right, 600, 1114);
        Assert.Equal(CardSamples.Accent, picture.At(90, 10));
        Assert.True(picture.Count(Words, CardSamples.Ink) > 5000);
    }

    [Theory]
    [InlineData(nameof(CardSamples.Arabic))]
    [InlineData(nameof(CardSamples.Hebrew))]
    public void Words_read_from_right_to_left_begin_beside_the_thread_on_the_right(string sample)
    {
        var picture = CardPicture.Of(CardSamples.All[sample]);

        var drawn = picture.Drawn(MirroredWords);

        Assert.InRange(drawn.Right, 1014, 1030);
        Assert.InRange(drawn.Left, 86, 600);
        Assert.Equal(CardSamples.Accent, picture.At(1109, 10));
        Assert.True(picture.Count(MirroredWords, CardSamples.Ink) > 5000);
    }

    [Fact]
    public void A_quotation_mark_hangs_on_the_thread_and_a_paraphrase_has_none()
    {
        var quote = CardPicture.Of(CardSamples.Latin);
        var paraphrase = CardPicture.Of(CardSamples.Latin with { OpenMark = null, CloseMark = null });

        Assert.True(quote.Drawn(Thread).Width > 40);
        Assert.Equal(new SKRectI(88, 0, 92, 630), paraphrase.Drawn(Thread));
    }

    [Fact]
    public void An_event_is_a_dot_on_the_thread()
    {
        var picture = CardPicture.Of(CardSamples.Event);

        Assert.Equal(26, picture.Drawn(Thread).Width);
    }

    [Fact]
    public void What_is_too_long_is_cut_at_a_word_within_140_characters()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("sovereignty", 20));
        var cut = string.Join(' ', Enumerable.Repeat("sovereignty", 11)) + "…";

        Assert.Equal(131 + 1, cut.Length);
        Assert.Equal(Paint(cut), Paint(sentence));
    }

    [Fact]
    public void A_word_that_is_wider_than_the_card_is_broken()
    {
        var content = CardSamples.Quote(new string('m', 120), "en");

        var picture = CardPicture.Of(content);

        Assert.InRange(picture.Drawn(Words).Right, 1000, 1114);
        Assert.Empty(CardPainter.Paint(content, CardSamples.Style).Undrawable);
    }

    [Fact]
    public void Lines_that_are_too_long_are_shortened()
    {
        var line = CardSamples.English(string.Join(' ', Enumerable.Repeat("sovereignty", 60)));

        var picture = CardPicture.Of(CardSamples.Latin with { SiteTitle = line, Lines = [line, line] });

        Assert.InRange(picture.Drawn(new SKRectI(140, 0, 1200, 630)).Right, 1000, 1114);
    }

    [Fact]
    public void Of_too_many_lines_the_last_have_no_room()
    {
        var line = CardSamples.English("President of Tajikistan · 14 October 2022");
        var few = CardSamples.Latin with { Lines = [.. Enumerable.Repeat(line, 5)] };
        var many = CardSamples.Latin with { Lines = [.. Enumerable.Repeat(line, 50)] };

        Assert.Equal(CardPainter.Paint(few, CardSamples.Style).Png, CardPainter.Paint(many, CardSamples.Style).Png);
    }

    [Fact]
    public void Words_that_no_font_can_draw_are_left_out_and_told()
    {
        var image = CardPainter.Paint(CardSamples.Chinese, CardSamples.Style);

        Assert.Equal(["中国坚定支持哈萨克斯坦"], image.Undrawable);
    }

    [Fact]
    public void The_speaker_takes_the_place_of_words_that_no_font_can_draw()
    {
        var without = CardSamples.Chinese with
        {
            Headline = CardSamples.English("Xi Jinping"),
            Lines = [CardSamples.English("President of China")],
            OpenMark = null,
            CloseMark = null,
        };

        Assert.Equal(
            CardPainter.Paint(without, CardSamples.Style).Png,
            CardPainter.Paint(CardSamples.Chinese, CardSamples.Style).Png
        );
    }

    [Theory]
    [InlineData("Peace 🕊 at last")]
    [InlineData("ประเทศไทย")]
    [InlineData("한국")]
    [InlineData("Astana → Almaty")]
    [InlineData("Armenia, Հայաստան")]
    public void One_character_without_a_font_is_enough(string words)
    {
        var content = CardSamples.Latin with
        {
            Lines = [CardSamples.English("Emomali Rahmon"), CardSamples.English(words)],
        };

        var image = CardPainter.Paint(content, CardSamples.Style);

        Assert.Equal([words], image.Undrawable);
        Assert.Equal(CardPainter.Paint(content with { Lines = [content.Lines[0]] }, CardSamples.Style).Png, image.Png);
    }

    [Fact]
    public void A_card_of_which_nothing_can_be_drawn_is_still_a_card()
    {
        var chinese = new CardText("中国", "zh");
        var content = new CardContent
        {
            Kind = CardKind.Home,
            Headline = chinese,
            SiteTitle = chinese,
        };

        var image = CardPainter.Paint(content, CardSamples.Style);

        Assert.Equal(["中国"], image.Undrawable);
    }

    [Fact]
    public void Colours_are_those_of_the_site()
    {
        var style = new CardStyle(new CardColour(1, 2, 3), new CardColour(20, 30, 40), new CardColour(240, 230, 220));

        var picture = CardPicture.Of(CardSamples.Latin, style);

        Assert.Equal(style.Paper, picture.At(20, 20));
        Assert.Equal(style.Accent, picture.At(90, 10));
        Assert.True(picture.Count(Words, style.Ink) > 5000);
    }

    [Fact]
    public void The_logo_stands_at_the_end_of_the_foot()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(960, 384, SKColorType.Rgba8888, SKAlphaType.Premul));
        bitmap.Erase(new SKColor(0, 0, 255));
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        Assert.True(CardLogo.TryRead(png.ToArray(), out var logo));

        var picture = CardPicture.Of(CardSamples.Latin, CardSamples.Style with { Logo = logo });

        Assert.Equal((120, 48), (logo.Width, logo.Height));
        Assert.Equal(120 * 48, picture.Count(new SKRectI(992, 530, 1112, 630), new CardColour(0, 0, 255)));
    }

    [Fact]
    public void What_is_no_picture_is_no_logo()
    {
        Assert.False(CardLogo.TryRead([1, 2, 3], out _));
        Assert.False(CardLogo.TryRead([], out _));
    }

    [Fact]
    public void Every_font_travels_with_its_licence()
    {
        var program = typeof(CardPainter).Assembly;
        using var licence = new StreamReader(program.GetManifestResourceStream("fonts/OFL.txt")!);
        var words = licence.ReadToEnd();

        var fonts = program.GetManifestResourceNames().Where(name => name.EndsWith(".ttf", StringComparison.Ordinal));

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains(font["fonts/".Length..], words, StringComparison.Ordinal));
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", words, StringComparison.Ordinal);
    }

    private static byte[] Paint(string words) =>
        CardPainter.Paint(CardSamples.Quote(words, "en"), CardSamples.Style).Png;
}
