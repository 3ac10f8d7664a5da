using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

public sealed class EnglishDateTests
{
    private static readonly DateWords Words = new(DateWords.English);

    [Theory]
    [InlineData("2022-10-14", "14 October 2022")]
    [InlineData("2022-10", "October 2022")]
    [InlineData("2022-09~", "about September 2022")]
    [InlineData("2022?", "2022 (uncertain)")]
    [InlineData("2022-10-12/2022-10-14", "12–14 October 2022")]
    [InlineData("2022-09-30/2022-10-02", "30 September – 2 October 2022")]
    [InlineData("2022-02-24/..", "since 24 February 2022")]
    [InlineData("../1991", "until 1991")]
    [InlineData("1930/1933", "1930–1933")]
    [InlineData("1930~/1933~", "about 1930 – about 1933")]
    [InlineData("199X", "the 1990s")]
    [InlineData("2022-21", "spring 2022")]
    [InlineData("2022-10-14T09:00:00+06:00", "14 October 2022, 09:00 (UTC+06:00)")]
    public void Dates_are_said_in_plain_English(string text, string said)
    {
        Assert.Equal(said, Words.Say(Dates.Read(text)));
    }
}
