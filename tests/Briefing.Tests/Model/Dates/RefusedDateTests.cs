using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

/// <summary><c>Refused.txt</c> is the table: each text, what is said about it, and what was probably meant.</summary>
public sealed class RefusedDateTests
{
    [Fact]
    public void What_is_no_date_is_refused_in_plain_words_with_what_was_probably_meant()
    {
        var blocks = File.ReadAllText(Repository.PathOf("tests/Briefing.Tests/Model/Dates/Refused.txt"))
            .TrimEnd()
            .Split("\n\n");
        var written = blocks.Select(block => block.StartsWith('#') ? block : Show(block.Split('\n')[0]));

        Assert.Equal(blocks, written);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("   ", 0, 3)]
    [InlineData("\n", 0, 1)]
    public void Nothing_is_no_date(string text, int start, int length)
    {
        var problem = Dates.Refuse(text);

        Assert.Equal(new("there is no date here: write it as 2022-10-14, 2022-10 or 2022", start, length), problem);
    }

    [Theory]
    [InlineData(" 2022-10-14", 0)]
    [InlineData("2022-10-14 ", 10)]
    [InlineData("2022-10-14\u00a0", 10)]
    public void A_space_around_a_date_is_shown_and_left_out_of_the_suggestion(string text, int start)
    {
        var problem = Dates.Refuse(text);

        Assert.Equal("no space stands before or after a date", problem.Message);
        Assert.Equal((start, 1), (problem.Start, problem.Length));
        Assert.Equal("2022-10-14", problem.Suggestion);
    }

    [Theory]
    [InlineData("2022-", 5)]
    [InlineData("2022-10-", 8)]
    [InlineData("2022-10-14T", 11)]
    [InlineData("~", 0)]
    public void What_is_missing_has_a_place_but_no_length(string text, int start)
    {
        var problem = Dates.Refuse(text);

        Assert.Equal((start, 0), (problem.Start, problem.Length));
    }

    [Fact]
    public void A_sentence_is_not_guessed_at()
    {
        var sentence = $"14 October 2022{new string(' ', 60)}";

        Assert.Null(Dates.Refuse(sentence).Suggestion);
    }

    [Fact]
    public void No_text_at_all_is_a_fault_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => EdtfDate.TryParse(null!, out _, out _));
    }

    private static string Show(string text)
    {
        var problem = Dates.Refuse(text);
        var arrows = $"{new string(' ', problem.Start)}{new string('^', Math.Max(1, problem.Length))}";
        var help = problem.Suggestion is null ? "" : $"\ndid you mean {problem.Suggestion}";
        return $"{text}\n{arrows} {problem.Message}{help}";
    }
}
