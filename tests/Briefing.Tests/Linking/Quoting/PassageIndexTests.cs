using System.Collections.Immutable;
using Briefing.Linking.Quoting;

namespace Briefing.Tests.Linking.Quoting;

public sealed class PassageIndexTests
{
    [Fact]
    public void A_place_is_told_in_the_offsets_of_the_original_paragraph()
    {
        var index = PassageIndex.Of(["Le pre\u0301sident a dit : «\u00A0Oui\u00AD…\u00A0»", "Non."]);

        var found = Assert.IsType<PassageFound>(index.Find("a dit: “Oui...”"));

        Assert.Equal([new TextRange(1, 14, 17)], found.Ranges);
        Assert.Equal(1, found.Paragraph);
    }

    [Fact]
    public void A_range_holds_no_space_at_the_ends_of_a_paragraph()
    {
        var index = PassageIndex.Of(["  We go  ", "\t", " home. "]);

        var found = Assert.IsType<PassageFound>(index.Find("We go home."));

        Assert.Equal([new TextRange(1, 2, 5), new TextRange(3, 1, 5)], found.Ranges);
    }

    [Fact]
    public void The_nearest_stretch_says_where_it_is_and_how_like_it_is()
    {
        var index = PassageIndex.Of(["It is late.", "Russia must not ignore the small countries."]);

        var missing = Assert.IsType<PassageMissing>(index.Find("Russia must never ignore the small countries"));

        var nearest = Assert.IsType<NearestPassage>(missing.Nearest);
        Assert.Equal([new TextRange(2, 0, 42)], nearest.Ranges);
        Assert.Equal("Russia must not ignore the small countries", nearest.Text);
        Assert.InRange(nearest.Likeness, 0.8, 0.99);
        Assert.Equal(new WordChange(WordChangeKind.Changed, "never", "not"), nearest.Changes[2]);
    }

    [Fact]
    public void The_nearest_stretch_of_several_pieces_is_told_piece_by_piece()
    {
        var index = PassageIndex.Of(["First we win the war. A pause.", "Then we win the peace."]);

        var missing = Assert.IsType<PassageMissing>(index.Find("First they win the war […] then we win the peace"));

        var nearest = Assert.IsType<NearestPassage>(missing.Nearest);
        Assert.Equal([new TextRange(1, 0, 20), new TextRange(2, 0, 21)], nearest.Ranges);
        Assert.Equal("First we win the war […] Then we win the peace", nearest.Text);
    }

    [Fact]
    public void The_changes_read_as_the_quote_on_one_side_and_as_the_source_on_the_other()
    {
        var index = PassageIndex.Of(["He said: “The quick brown fox – a red one – jumps over the lazy dog.”"]);

        var missing = (PassageMissing)index.Find("The brown quick fox – the red one – jumps over that lazy dog.");

        var changes = missing.Nearest!.Changes;
        Assert.Equal(
            "The brown quick fox – the red one – jumps over that lazy dog.",
            string.Join(' ', changes.Select(change => change.Written).Where(word => word.Length > 0))
        );
        Assert.Equal(
            "The quick brown fox – a red one – jumps over the lazy dog",
            string.Join(' ', changes.Select(change => change.InText).Where(word => word.Length > 0))
        );
    }

    [Theory]
    [MemberData(nameof(SourcesWithoutWords))]
    public void A_source_without_words_holds_no_quote(ImmutableArray<string> paragraphs)
    {
        Assert.Equal(new PassageMissing(Nearest: null), PassageIndex.Of(paragraphs).Find("We go."));
    }

    [Fact]
    public void Many_threads_may_look_quotes_up_in_one_source()
    {
        var words = Enumerable.Range(0, 2000).Select(i => $"word{i}").ToImmutableArray();
        var index = PassageIndex.Of([.. words.Chunk(50).Select(chunk => string.Join(' ', chunk))]);

        var found = Enumerable
            .Range(0, 1990)
            .AsParallel()
            .Select(i => (Number: i, Match: index.Find(string.Join(' ', words[i..(i + 5)]))));

        Assert.All(found, one => Assert.Equal(1 + (one.Number / 50), Assert.IsType<PassageFound>(one.Match).Paragraph));
    }

    public static TheoryData<ImmutableArray<string>> SourcesWithoutWords() =>
        new(new ImmutableArray<string>[] { default, [], [""], ["", " "], ["…", "—"] });
}
