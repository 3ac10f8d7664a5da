using Briefing.Diagnostics;
using Briefing.Drafting;

namespace Briefing.Tests.Drafting;

/// <summary>Holds a draft of the sample's text against what its editor made of it.</summary>
public sealed class SeedDraftTests
{
    private static readonly Proposals Proposed = Proposals.Of(
        Briefing.Drafting.Texts.TextReader.Read(
            Repository.PathOf("seeds"),
            "000_51e60f2bf53e4adc.txt",
            new DiagnosticBag()
        )!,
        new DateOnly(2022, 10, 17)
    );

    [Theory]
    [InlineData(
        "Emomali Rahmon",
        "Russia must not ignore the interests of the small countries of Central Asia, as it did during the Soviet era."
    )]
    [InlineData("Xi Jinping", "national independence, sovereignty and territorial integrity")]
    [InlineData("Annette Bohr", "But these comments by Xi Jinjing mark a major turning point")]
    [InlineData("Unnamed supporters", "denazify")]
    public void It_finds_the_quotes_and_who_says_them(string speaker, string words) =>
        Assert.Contains(Proposed.Quotes, quote => quote.Speaker.Name == speaker && quote.Words == words);

    [Fact]
    public void It_merges_the_names_of_an_actor()
    {
        var putin = Assert.Single(Proposed.Actors, actor => actor.Name == "Vladimir Putin");

        Assert.Equal("President of Russia", putin.Role);
        Assert.Equal(["Mr. Putin", "President Putin", "Putin"], putin.Also);
    }

    [Fact]
    public void It_notices_a_misspelt_name() =>
        Assert.Contains("Xi Jinjing", Assert.Single(Proposed.Actors, actor => actor.Name == "Xi Jinping").Misspelt);

    [Fact]
    public void It_dates_the_events() =>
        Assert.Equal(
            ["2022-10-12/2022-10-14", "2022-10-14", "2022-09-14"],
            Proposed.Events.Select(happening => happening.Date)
        );
}
