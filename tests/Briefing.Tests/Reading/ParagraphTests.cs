using Briefing.Model;

namespace Briefing.Tests.Reading;

/// <summary>How the text of a source is cut into paragraphs, and what is left out.</summary>
public sealed class ParagraphTests
{
    [Fact]
    public void Without_blank_lines_every_line_is_a_paragraph() => Cut("one\ntwo\nthree\n", "one", "two", "three");

    [Fact]
    public void Blank_lines_at_the_beginning_and_the_end_do_not_count() => Cut("\n \none\ntwo\n\n\n", "one", "two");

    [Fact]
    public void With_a_blank_line_between_two_others_paragraphs_end_at_blank_lines() =>
        Cut("one\ntwo\n\nthree\n", "one two", "three");

    [Fact]
    public void White_space_around_a_line_is_no_part_of_it() =>
        Cut("  one \n\ttwo\t\n \n three\u00A0\n", "one two", "three");

    [Fact]
    public void A_line_of_white_space_is_blank() => Cut("one\n \t\ntwo", "one", "two");

    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\u0085two")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    public void A_line_may_end_in_any_way(string text) => Cut(text, "one", "two");

    [Fact]
    public void Windows_line_ends_make_no_blank_lines() => Cut("one\r\ntwo\r\nthree\r\n", "one", "two", "three");

    [Fact]
    public void A_page_break_is_white_space() => Cut("one\n\ftwo\n", "one", "two");

    [Fact]
    public void Characters_that_cannot_be_seen_are_spaces() => Cut("one\atwo\n", "one two");

    [Fact]
    public void Omitted_lines_are_taken_out_before_the_text_is_cut() =>
        Cut("one\n\nNo comments: \ntwo\nNo comments:\n", ["No comments:"], "one", "two");

    [Fact]
    public void A_blank_line_before_nothing_but_omitted_lines_does_not_count() =>
        Cut("one\ntwo\n\nNo comments:\r\n", ["No comments:"], "one", "two");

    [Fact]
    public void An_omitted_line_must_be_whole()
    {
        using var site = Site("one\nNo comments: 3\n", ["No comments:"]);

        Assert.Equal(
            """
            BR0012 input/sources.yml:5:5 <"No comments:"> no line of the text is `No comments:`
              help: did you mean the line `No comments: 3`? It must be written whole, as it stands in the file

            """,
            site.Read().Messages
        );
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        using var site = Site("one\r\n", []);

        Assert.Equal(
            "5259d46a49644bf76792231ef7315b5293677c49ddd7e69d95557013e10320d4",
            site.Read().One<Source>().Text.Sha256
        );
    }

    private static void Cut(string text, params string[] paragraphs) => Cut(text, [], paragraphs);

    private static void Cut(string text, string[] omitted, params string[] paragraphs)
    {
        using var site = Site(text, omitted);
        var read = site.Read();

        Assert.Equal("", read.Messages);
        Assert.Equal(paragraphs.Select((words, i) => new Paragraph(i + 1, words)), read.One<Source>().Text.Paragraphs);
    }

    private static WrittenSite Site(string text, string[] omitted) =>
        new WrittenSite()
            .With("input/briefing.yml", "title: A harbour for Aldport\n")
            .With("seeds/interview.txt", text)
            .With(
                "input/sources.yml",
                "interview:\n  title: Interview\n  text: interview.txt\n  omit:"
                    + (
                        omitted.Length == 0
                            ? " []\n"
                            : $"\n{string.Concat(omitted.Select(line => $"  - \"{line}\"\n"))}"
                    )
            );
}
