using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Tests.Rendering.Data;

namespace Briefing.Tests.Rendering.Citing;

/// <summary>What a browser is asked to look for.</summary>
public sealed class TextFragmentTests
{
    [Fact]
    public void Words_that_stand_once_are_given_alone() =>
        Assert.Equal("#:~:text=nobody%20came", Of("They said nobody came to the airport.", "nobody came"));

    [Fact]
    public void Hyphens_commas_and_ampersands_are_encoded() =>
        Assert.Equal(
            "#:~:text=well%2Dknown%2C%20%26%20so",
            Of("It is well-known, & so on it went.", "well-known, & so")
        );

    [Fact]
    public void Long_words_are_given_by_their_first_and_last_five() =>
        Assert.Equal(
            "#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
            Of(
                "Zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen.",
                "one two three four five six seven eight nine ten eleven twelve thirteen"
            )
        );

    [Fact]
    public void An_end_that_comes_twice_is_made_longer()
    {
        const string Words = "a b c d e x x x x x x f x x x x x";

        Assert.Equal("#:~:text=a%20b%20c%20d%20e,f%20x%20x%20x%20x%20x", Of(Words, Words));
    }

    [Fact]
    public void Words_that_stand_earlier_too_are_told_apart_by_what_stands_before_them() =>
        Assert.Equal(
            "#:~:text=second%3A-,no%20one%20came",
            Of("The first: no one came. The second: no one came.", "no one came", occurrence: 2)
        );

    [Fact]
    public void Words_at_the_start_of_a_paragraph_are_told_apart_by_what_stands_after_them()
    {
        var source = Made.Source("text", "He came late.", "He came early.");
        var range = Made.Range(source, "He came", paragraph: 2);

        Assert.Equal(
            "#:~:text=He%20came,-early.",
            Of(source, range, new SourceRange(1, 0, 13), new SourceRange(2, 0, 14))
        );
    }

    [Fact]
    public void Case_does_not_tell_words_apart() =>
        Assert.Equal("#:~:text=whether-,they%20came", Of("They came. But whether they came, who knows?", "they came"));

    [Fact]
    public void Context_that_may_not_be_shown_is_not_told()
    {
        var source = Made.Source("text", "A secret: yes. Another secret: yes. So be it.");
        var range = Made.Range(source, "yes", occurrence: 2);

        Assert.Equal("#:~:text=yes", Of(source, range, range));
        Assert.Equal("#:~:text=yes", Of(source, range));
    }

    [Fact]
    public void Each_stretch_is_a_directive_of_its_own()
    {
        var source = Made.Source("text", "We came, by and large, in peace.");
        var passage = Made.Passage(source, Made.Range(source, "We came"), Made.Range(source, "in peace"));

        Assert.Equal("#:~:text=We%20came&text=in%20peace", For(Made.Linked(source), passage));
    }

    [Fact]
    public void Line_breaks_in_a_text_are_spaces_to_a_browser() =>
        Assert.Equal("#:~:text=no%20one%20came", Of("Then  no\none\tcame.", "no\none\tcame"));

    [Fact]
    public void Other_scripts_and_lone_surrogates_do_no_harm()
    {
        Assert.Equal("#:~:text=%F0%9F%98%80%20%D8%B3%D9%84%D8%A7%D9%85", Of("x 😀 سلام y", "😀 سلام"));
        Assert.StartsWith("#:~:text=%EF%BF%BD", Of("x \ud800 y", "\ud800"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a#:~:text=yes")]
    [InlineData("https://example.org/a#part", "https://example.org/a#part:~:text=yes")]
    public void An_address_keeps_its_own_fragment(string address, string expected) =>
        Assert.Equal(expected, TextFragment.Append(address, ":~:text=yes"));

    private static string Of(string text, string words, int occurrence = 1)
    {
        var source = Made.Source("text", text);
        return Of(source, Made.Range(source, words, 1, occurrence), new SourceRange(1, 0, text.Length));
    }

    private static string Of(Source source, SourceRange range, params SourceRange[] shown) =>
        For(Made.Linked(source, shown), new Passage(source, [range]));

    private static string For(LinkedSource source, Passage passage) =>
        $"#{TextFragment.Directives(new FragmentFinder(source), passage)}";
}
