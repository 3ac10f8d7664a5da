namespace Briefing.Tests.Linking.Quoting;

public sealed class QuoteExampleTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        var folder = Repository.PathOf("tests/Briefing.Tests/Linking/Quoting/Examples");
        foreach (var file in Directory.GetFiles(folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order())
        {
            foreach (var (number, example) in QuoteExample.In(file!).Index())
            {
                data.Add(file!, number, example.Sentence);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void What_comes_of_a_quote_is_what_the_example_says(string file, int number, string sentence)
    {
        var example = QuoteExample.In(file).ElementAt(number);

        var outcome = example.Outcome();
        Assert.True(
            example.Expected == outcome,
            $"{sentence}\n  quote: {example.Quote}\n  comes: {outcome}\n  not:   {example.Expected}"
        );
    }
}
