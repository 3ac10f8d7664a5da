using Briefing.Rendering.Themes;

namespace Briefing.Tests.Rendering;

public sealed class StringsTests
{
    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 2, "other")]
    [InlineData("fr", 0, "one")]
    [InlineData("fr-CA", 2, "other")]
    [InlineData("ja", 1, "other")]
    [InlineData("ru", 1, "one")]
    [InlineData("ru", 11, "many")]
    [InlineData("ru", 21, "one")]
    [InlineData("ru", 22, "few")]
    [InlineData("ru", 112, "many")]
    [InlineData("sr", 5, "other")]
    [InlineData("pl", 1, "one")]
    [InlineData("pl", 21, "many")]
    [InlineData("pl", 22, "few")]
    [InlineData("cs", 3, "few")]
    [InlineData("cs", 5, "other")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 111, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("he", 2, "two")]
    [InlineData("ro", 119, "few")]
    [InlineData("ro", 20, "other")]
    [InlineData("lt", 21, "one")]
    [InlineData("lt", 12, "other")]
    public void A_number_has_the_plural_category_of_its_language(string language, long count, string category) =>
        Assert.Equal(category, PluralRules.Word(PluralRules.Of(language)(count)));

    [Theory]
    [InlineData(0, "no quotes")]
    [InlineData(1, "1 quote")]
    [InlineData(5, "5 quotes")]
    public void The_form_fits_the_number(int count, string words) =>
        Assert.Equal(words, English().SayCounted("quotes", count));

    [Fact]
    public void A_placeholder_without_a_value_stays_to_be_seen_and_values_are_not_searched() =>
        Assert.Equal("{b} and {c}, {", Placeholders.Fill("{a} and {c}, {", name => name == "a" ? "{b}" : null));

    [Fact]
    public void English_has_all_strings_that_dates_are_said_with()
    {
        using var site = Astana.Site();

        Assert.DoesNotContain(Briefing.Model.Dates.DateKeys.Required, key => site.Site.Strings.Find(key) is null);
    }

    private static Strings English() =>
        new(
            "en",
            new Dictionary<string, string>
            {
                ["quotes.none"] = "no quotes",
                ["quotes.one"] = "{count} quote",
                ["quotes.other"] = "{count} quotes",
            },
            () => new Dictionary<string, string>()
        );
}
