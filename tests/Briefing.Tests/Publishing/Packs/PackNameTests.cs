using Briefing.Publishing.Packs;

namespace Briefing.Tests.Publishing.Packs;

public sealed class PackNameTests
{
    [Theory]
    [InlineData("A harbour for Aldport", "a-harbour-for-aldport")]
    [InlineData("Aldport: a harbour", "aldport-a-harbour")]
    [InlineData("  What’s next? (2026/27)", "whats-next-2026-27")]
    [InlineData("Саммиты в Астане", "саммиты-в-астане")]
    [InlineData("阿斯塔纳峰会", "阿斯塔纳峰会")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("...", "briefing")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "briefing-con")]
    [InlineData(
        "Kazakhstan between its neighbours: the Astana summits of October 2022",
        "kazakhstan-between-its-neighbours"
    )]
    [InlineData(
        "A title that goes on and on and on without any sign where one might stop",
        "a-title-that-goes-on-and-on-and-on-without-any"
    )]
    public void A_title_becomes_a_name_that_files_can_have(string title, string expected) =>
        Assert.Equal(expected, PackName.Of(title));

    [Fact]
    public void A_single_long_word_is_cut_between_characters() =>
        Assert.Equal(new string('a', 47), PackName.Of(new string('a', 47) + string.Concat(Enumerable.Repeat("𐐨", 9))));
}
