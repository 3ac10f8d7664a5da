using Briefing.Rendering.Cards;

namespace Briefing.Tests.Rendering.Cards;

public sealed class CardCacheTests : IDisposable
{
    private const string Version = "1";

    private readonly string _folder = Directory.CreateTempSubdirectory("cards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_card_is_kept_with_the_words_that_were_left_out()
    {
        var drawn = Cache.Get(CardSamples.Chinese, CardSamples.Style, Version);

        var kept = Cache.Get(CardSamples.Chinese, CardSamples.Style, Version);

        Assert.Equal(drawn.Png, kept.Png);
        Assert.Equal(drawn.Undrawable, kept.Undrawable);
        Assert.NotSame(drawn.Png, kept.Png);
    }

    [Fact]
    public void A_card_that_is_kept_is_not_drawn_again()
    {
        File.WriteAllBytes(PathOf(CardSamples.Latin), CardFile.Pack(new CardImage([1, 2, 3], ["words"])));

        var image = Cache.Get(CardSamples.Latin, CardSamples.Style, Version);

        Assert.Equal([1, 2, 3], image.Png);
        Assert.Equal(["words"], image.Undrawable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(5000)]
    public void A_file_that_was_cut_off_is_drawn_again(int length)
    {
        var drawn = Cache.Get(CardSamples.Latin, CardSamples.Style, Version);
        File.WriteAllBytes(PathOf(CardSamples.Latin), File.ReadAllBytes(PathOf(CardSamples.Latin))[..length]);

        var again = Cache.Get(CardSamples.Latin, CardSamples.Style, Version);

        Assert.Equal(drawn.Png, again.Png);
        Assert.NotNull(CardFile.Unpack(File.ReadAllBytes(PathOf(CardSamples.Latin))));
    }

    [Fact]
    public void A_file_with_another_byte_is_drawn_again()
    {
        var drawn = Cache.Get(CardSamples.Latin, CardSamples.Style, Version);
        var file = File.ReadAllBytes(PathOf(CardSamples.Latin));
        file[^100] ^= 1;
        File.WriteAllBytes(PathOf(CardSamples.Latin), file);

        Assert.Equal(drawn.Png, Cache.Get(CardSamples.Latin, CardSamples.Style, Version).Png);
    }

    [Fact]
    public void Many_threads_may_ask_for_the_same_card()
    {
        var images = new CardImage[8];

        Parallel.For(0, images.Length, i => images[i] = Cache.Get(CardSamples.Latin, CardSamples.Style, Version));

        Assert.All(images, image => Assert.Equal(images[0].Png, image.Png));
        Assert.Equal([PathOf(CardSamples.Latin)], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Cards_that_were_not_used_do_not_stay()
    {
        Cache.Get(CardSamples.Latin, CardSamples.Style, Version);
        Cache.Get(CardSamples.Event, CardSamples.Style, Version);
        var (unfinished, foreign) = (Path.Combine(_folder, "a.card.1-1.part"), Path.Combine(_folder, "notes.txt"));
        File.WriteAllText(unfinished, "");
        File.WriteAllText(foreign, "");

        Cache.Prune([KeyOf(CardSamples.Event)]);

        Assert.Equal(
            new[] { PathOf(CardSamples.Event), foreign }.Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_folder_that_does_not_exist_has_nothing_to_remove() =>
        new CardCache(Path.Combine(_folder, "none")).Prune([]);

    [Fact]
    public void A_folder_that_cannot_be_written_to_costs_nothing_but_time()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var image = new CardCache(file).Get(CardSamples.Latin, CardSamples.Style, Version);

        Assert.Equal(CardPainter.Paint(CardSamples.Latin, CardSamples.Style).Png, image.Png);
    }

    [Fact]
    public void The_key_changes_with_everything_that_is_drawn()
    {
        var text = CardSamples.English("other");
        CardContent[] contents =
        [
            CardSamples.Latin,
            CardSamples.Latin with
            {
                Kind = CardKind.Source,
            },
            CardSamples.Latin with
            {
                Overline = text,
            },
            CardSamples.Latin with
            {
                Overline = null,
            },
            CardSamples.Latin with
            {
                Headline = text,
            },
            CardSamples.Latin with
            {
                Headline = CardSamples.Latin.Headline with { Language = "sr" },
            },
            CardSamples.Latin with
            {
                OpenMark = "«",
            },
            CardSamples.Latin with
            {
                CloseMark = "»",
            },
            CardSamples.Latin with
            {
                Lines = [text],
            },
            CardSamples.Latin with
            {
                Marking = text,
            },
            CardSamples.Latin with
            {
                SiteTitle = text,
            },
        ];
        CardStyle[] styles =
        [
            CardSamples.Style,
            CardSamples.Style with
            {
                Accent = default,
            },
            CardSamples.Style with
            {
                Paper = default,
            },
            CardSamples.Style with
            {
                Ink = default,
            },
        ];

        var keys =
            from content in contents
            from style in styles
            from version in new[] { Version, "2" }
            select CardKey.Of(content, style, version);

        Assert.Equal(contents.Length * styles.Length * 2, keys.Distinct().Count());
    }

    private CardCache Cache => new(_folder);

    private static string KeyOf(CardContent content) => CardKey.Of(content, CardSamples.Style, Version);

    private string PathOf(CardContent content) => Path.Combine(_folder, KeyOf(content) + ".card");
}
