using System.Globalization;
using Briefing.Rendering.Themes;

namespace Briefing.Tests.Rendering;

/// <summary>The sample numbers are those that the Unicode CLDR 48 gives for each rule, with some more of the far ends.</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "one", "1")]
    [InlineData("en", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("fr", "one", "0, 1")]
    [InlineData("fr", "many", "1000000, 2000000, 6000000")]
    [InlineData("fr", "other", "2~17, 100, 1000, 10000, 100000, 1000001")]
    [InlineData("de", "one", "1")]
    [InlineData("de", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("es", "one", "1")]
    [InlineData("es", "many", "1000000, 2000000, 6000000")]
    [InlineData("es", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000001")]
    [InlineData("pt", "one", "0, 1")]
    [InlineData("pt", "many", "1000000, 2000000, 6000000")]
    [InlineData("pt", "other", "2~17, 100, 1000, 10000, 100000, 1000001")]
    [InlineData("ru", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("ru", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("ru", "many", "0, 5~19, 100, 111~114, 1000, 10000, 100000, 1000000")]
    [InlineData("uk", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("uk", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("uk", "many", "0, 5~19, 100, 111~114, 1000, 10000, 100000, 1000000")]
    [InlineData("kk", "one", "1")]
    [InlineData("kk", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("tr", "one", "1")]
    [InlineData("tr", "other", "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("ar", "zero", "0")]
    [InlineData("ar", "one", "1")]
    [InlineData("ar", "two", "2")]
    [InlineData("ar", "few", "3~10, 103~110, 1003")]
    [InlineData("ar", "many", "11~26, 99, 111, 1011")]
    [InlineData("ar", "other", "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000")]
    [InlineData("fa", "one", "0, 1")]
    [InlineData("fa", "other", "2~17, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("zh", "other", "0~15, 100, 1000, 10000, 100000, 1000000")]
    public void A_number_of_the_CLDR_has_the_category_it_has_there(string language, string category, string numbers)
    {
        var rule = PluralRules.Of(language);

        Assert.All(Numbers(numbers), number => Assert.Equal(category, PluralRules.Word(rule(number))));
    }

    private static IEnumerable<long> Numbers(string samples) => samples.Split(", ").SelectMany(Sample);

    private static IEnumerable<long> Sample(string sample)
    {
        var ends = sample.Split('~').Select(end => long.Parse(end, CultureInfo.InvariantCulture)).ToList();
        for (var number = ends[0]; number <= ends[^1]; number++)
        {
            yield return number;
        }
    }
}
