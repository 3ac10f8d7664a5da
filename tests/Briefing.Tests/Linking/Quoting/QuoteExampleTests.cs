namespace Briefing.Tests.Linking.Quoting;

public sealed class QuoteExampleTests
{
    public static TheoryData<QuoteExample> Examples() =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("tests/Briefing.Tests/Linking/Quoting/Examples"), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(QuoteExample.In),
        ];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void What_comes_of_a_quote_is_what_the_example_says(QuoteExample example)
    {
        var outcome = example.Outcome();

        Assert.True(
            example.Expected == outcome,
            $"{example.Sentence}\n  quote: {example.Quote}\n  comes: {outcome}\n  not:   {example.Expected}"
        );
    }
}
