using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Texts;
using Briefing.Rendering.Searching;

namespace Briefing.Tests.Rendering.Searching;

public sealed class SearchIndexTests
{
    // Sentences of the Universal Declaration of Human Rights, whose words are mixed to make texts.
    private static readonly (string Language, string Words)[] Scripts =
    [
        ("en", "All human beings are born free and equal in dignity and rights; everyone has the right to life."),
        ("ru", "Все люди рождаются свободными и равными в своём достоинстве и правах; каждый имеет право на жизнь."),
        ("ar", "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق، ولكل فرد الحق في الحياة والحرية وسلامة شخصه."),
        ("zh", "人人生而自由，在尊严和权利上一律平等。人人有权享有生命、自由和人身安全。"),
    ];

    [Fact]
    public void Every_text_is_in_it_as_it_reads_with_single_spaces()
    {
        var entry = new SearchEntry(EntryKind.Source, "a-text", "fr", "«\u00A0Un \"titre\"\u00A0» \\ ici")
        {
            Line = "Article, 2022",
            Names = "",
            Texts = [new SearchText(0, "Une\n\nnote 𝒳."), new SearchText(17, "  Deux\tmots  ")],
        };

        var read = Write(entry).Find("source", "a-text");

        Assert.Equal("« Un \"titre\" » \\ ici", read.Title);
        Assert.Equal("Article, 2022", read.Line);
        Assert.Equal("", read.Names);
        Assert.Equal("fr", read.Language);
        Assert.Equal([(0, "Une note 𝒳."), (17, "Deux mots")], read.Texts);
    }

    [Fact]
    public void Entries_keep_their_order_kind_and_language()
    {
        var kinds = EntryKinds.All;
        SearchEntry[] entries =
        [
            .. Enumerable
                .Range(0, 2000)
                .Select(i => new SearchEntry(kinds[i % 5], $"entry-{i}", i % 2 == 0 ? "en" : "ru", $"Title {i}")),
        ];

        var read = Write(entries).Entries;

        Assert.Equal(
            entries.Select(entry => (entry.Kind.Singular(), entry.Id, entry.Language, entry.Title)),
            read.Select(entry => (entry.Kind, entry.Id, entry.Language, entry.Title))
        );
    }

    [Fact]
    public void The_most_frequent_word_comes_first_and_equals_go_by_their_letters()
    {
        var index = Write(new SearchEntry(EntryKind.Actor, "a", "en", "b c a c"));

        Assert.Equal(["c", "a", "b"], index.Words);
    }

    [Fact]
    public void The_same_entries_give_the_same_bytes() =>
        Assert.Equal(Bytes(Made("ru", 3000)).ToArray(), Bytes(Made("ru", 3000)).ToArray());

    [Theory]
    [InlineData("en", 50)]
    [InlineData("ru", 50)]
    [InlineData("ar", 50)]
    [InlineData("zh", 50)]
    [InlineData("en", 10_000)]
    [InlineData("ru", 10_000)]
    public void It_takes_at_most_fifteen_bytes_for_each_word(string language, int count)
    {
        var entries = Made(language, count);
        var words = entries.Sum(entry => WordCount.Of($"{entry.Title} {entry.Line} {entry.Texts[0].Words}"));

        Assert.InRange((double)Bytes(entries).Length / words, 1, 15);
    }

    [Fact]
    public void Nothing_to_find_is_an_index_too() => Assert.Empty(Write().Entries);

    // Names that no two entries share, and texts of some thirty words with a new one among them.
    private static SearchEntry[] Made(string language, int count)
    {
        var sentence = Scripts.Single(script => script.Language == language).Words;
        var between = language == "zh" ? "" : " ";
        var words = between == "" ? [.. sentence.Select(sign => sign.ToString())] : sentence.Split(' ');
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new SearchEntry(EntryKind.Event, $"{language}-event-{i}", language, $"{words[^1]} {i}")
                {
                    Line = words[0],
                    Texts = [new SearchText(0, $"{Mixed(words, i, between)} {i}x {Mixed(words, i / 2, between)}")],
                }),
        ];
    }

    private static string Mixed(string[] words, int start, string between) =>
        string.Join(between, words.Select((_, i) => words[(start + (i * 7)) % words.Length]));

    private static ReadOnlyMemory<byte> Bytes(params SearchEntry[] entries) =>
        SearchIndex.Write([.. entries], "en", Nothing, TestContext.Current.CancellationToken);

    private static WrittenIndex Write(params SearchEntry[] entries) => WrittenIndex.Read(Bytes(entries));

    private static void Nothing(Utf8JsonWriter json) { }
}
