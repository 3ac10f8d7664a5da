using Briefing.Reading;

namespace Briefing.Tests.Reading;

/// <summary>The whole wrong sites of the rules of reading, each named after the one rule that it breaks.</summary>
public sealed class WrongSiteTests
{
    private static readonly string[] Sites =
    [
        .. Directory
            .GetDirectories(Repository.PathOf("tests/Briefing.Tests/Sites"))
            .Where(site => ReadingRules.All.Any(rule => IsOf(rule.Code, site)))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Sites.Select(site => Path.GetFileName(site))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_site_breaks_the_rule_that_it_is_named_after_and_no_other(string name)
    {
        var read = ReadSite.At(Repository.PathOf($"tests/Briefing.Tests/Sites/{name}"));

        var found = Assert.Single(read.Diagnostics);
        Assert.Equal(name.Split('-')[0], found.Rule.Code);
    }

    [Fact]
    public void The_codes_are_in_order_and_each_is_given_once()
    {
        var codes = ReadingRules.All.Select(rule => rule.Code).ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void The_real_briefing_is_read_without_a_word()
    {
        Assert.Equal("", ReadSite.At(Repository.Root).Messages);
    }

    private static bool IsOf(string code, string site) =>
        Path.GetFileName(site).StartsWith($"{code}-", StringComparison.Ordinal);
}
