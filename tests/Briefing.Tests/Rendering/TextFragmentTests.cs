using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Tests.Rendering;

public sealed class TextFragmentTests
{
    [Fact]
    public void A_passage_of_a_few_words_is_given_whole() =>
        Assert.Equal(
            "https://example.org/a#:~:text=one%20two%20three%20four%20five%20six",
            Address("one two three four five six seven", "one two three four five six")
        );

    [Fact]
    public void Hyphens_commas_and_ampersands_do_not_separate_the_parts() =>
        Assert.Equal(
            "https://example.org/a#:~:text=so%2Dcalled%20one%2C%20two%20%26%20three%20four%20five",
            Address("so-called one, two & three four five", "so-called one, two & three four five")
        );

    [Fact]
    public void A_long_passage_is_given_by_its_ends() =>
        Assert.Equal(
            "https://example.org/a#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m",
            Address("a b c d e f g h i j k l m n", "a b c d e f g h i j k l m")
        );

    [Fact]
    public void A_short_passage_is_told_by_the_words_before_it() =>
        Assert.Equal(
            "https://example.org/a#:~:text=threatening%20to%20%22-,denazify",
            Address("They have been threatening to \"denazify\" it.", "denazify")
        );

    [Fact]
    public void Nothing_stands_before_a_passage_that_begins_its_paragraph() =>
        Assert.Equal("https://example.org/a#:~:text=denazify", Address("denazify it", "denazify"));

    [Fact]
    public void A_passage_in_pieces_reaches_from_the_first_to_the_last()
    {
        var source = Make.Source("s", "S", ["one two three", "four five six"], url: "https://example.org/a");
        var passage = new Passage(source, [new SourceRange(1, 4, 9), new SourceRange(2, 0, 9)]);

        Assert.Equal("https://example.org/a#:~:text=two%20three,four%20five", TextFragment.AddressOf(passage));
    }

    [Fact]
    public void The_fragment_of_the_source_itself_gives_way()
    {
        var source = Make.Source("s", "S", ["one two"], url: "https://example.org/a?b=c#part");

        Assert.Equal(
            "https://example.org/a?b=c#:~:text=one%20two",
            TextFragment.AddressOf(Make.Passage(source, "one two"))
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    public void Without_an_address_there_is_none(string? url) =>
        Assert.Null(TextFragment.AddressOf(Make.Passage(Make.Source("s", "S", ["one"], url: url), "one")));

    private static string? Address(string text, string words) =>
        TextFragment.AddressOf(Make.Passage(Make.Source("s", "S", [text], url: "https://example.org/a"), words));
}
