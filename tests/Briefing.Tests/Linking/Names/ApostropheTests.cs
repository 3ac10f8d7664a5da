using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class ApostropheTests
{
    [Theory]
    [InlineData("Putin", "Mr. [Putin]'s visit, Mr. [Putin]’s visit, Mr. [Putin]ʼs visit")]
    [InlineData("the Emirates", "[the Emirates]' oil, [the Emirates]’ oil")]
    [InlineData("Putin", "[Putin]'d go, [Putin]’ll go, [Putin]'s gone")]
    [InlineData("IRAN", "[IRAN]'S ANSWER, [IRAN]’S")]
    [InlineData("Erdoğan", "[Erdoğan]'ın ziyareti, [Erdoğan]’a, [Erdoğan]'dan")]
    [InlineData("NATO", "[NATO]'ya üyelik, [NATO]:n")]
    [InlineData("Kennedy", "[Kennedy]'ego")]
    public void An_ending_stays_outside(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Iran", "l'[Iran], d’[Iran], qu'[Iran], dell'[Iran]")]
    [InlineData("Italia", "nell’[Italia], all'[Italia]")]
    public void So_does_an_article(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Putin", "'[Putin]' and ‘[Putin]’ and `[Putin]´")]
    [InlineData("普京", "‘[普京]’说, 说‘[普京]’")]
    [InlineData("1990s Russia", "'[1990s Russia]', in the '90s")]
    public void Single_quotation_marks_part_words(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Brien", "O'Brien, O’Brien, [Brien]")]
    [InlineData("Angelo", "D'Angelo, D’Angelo, [Angelo]")]
    [InlineData("Djamena", "N’Djamena, [Djamena]")]
    [InlineData("Al", "Al'Qaida, Al’Qaida, [Al]")]
    [InlineData("ארץ", "ג'ארץ, [ארץ], ארץ'ג")]
    public void With_a_capital_or_a_letter_without_case_it_is_a_longer_name(string name, string text) =>
        Marked.Links(text, name);

    [Theory]
    [InlineData("O'Brien", "[O'Brien], [O’Brien], [OʼBrien], [O`Brien], [O´Brien], [O′Brien], [O＇Brien], OBrien")]
    [InlineData("Côte d’Ivoire", "[Côte d'Ivoire], [Côte d’Ivoire]’s, [Côte d‘Ivoire]")]
    [InlineData("Sana'a", "[Sanaʿa], [Sanaʾa], [Sana’a]'s")]
    [InlineData("Hawaiʻi", "[Hawaiʻi], [Hawai'i], [Hawai‘i]")]
    [InlineData("צה\"ל", "[צה״ל], [צה\"ל], [צה”ל]")]
    public void Inside_a_name_all_apostrophes_are_the_same(string name, string text) => Marked.Links(text, name);

    [Fact]
    public void A_city_that_looks_like_a_man_and_an_ending_has_to_be_known()
    {
        Marked.Links("[Xi] in [Xi]'an", "Xi");
        Marked.Links(
            "[Xi] in Xi'an, [Xi]’s words",
            NameFinder.Of([new Name("Xi", 0, NameKind.Full), new Name("Xi’an", 0, NameKind.Weak)])
        );
    }
}
