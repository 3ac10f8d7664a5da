namespace Briefing.Tests.Linking.Names;

public sealed class WholeWordTests
{
    [Theory]
    [InlineData("Iran", "[Iran] is not in Iranian, nor in IranAir; ([Iran], “[Iran]”, [Iran]: [Iran].")]
    [InlineData("Oman", "Romania was Roman, says [Oman]")]
    [InlineData("Niger", "Nigeria borders [Niger]")]
    [InlineData("Иран", "Иранский ответ: [Иран] против")]
    [InlineData("Ελλάδα", "η [Ελλάδα], όχι Ελλάδας")]
    [InlineData("إيران", "قالت [إيران] إن وإيران بإيران")]
    [InlineData("איראן", "ממשלת [איראן] ואיראן")]
    [InlineData("भारत", "[भारत] और भारतीय")]
    [InlineData("이란", "[이란] 대통령, 이란은")]
    [InlineData("საქართველო", "[საქართველო] და საქართველოს")]
    [InlineData("𐐔𐐯𐑅𐐨𐑉𐐯𐐻", "[𐐔𐐯𐑅𐐨𐑉𐐯𐐻] 𐐔𐐯𐑅𐐨𐑉𐐯𐐻𐐔 𐐔𐐔𐐯𐑅𐐨𐑉𐐯𐐻")]
    public void A_letter_beside_a_name_makes_it_another_word(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("G", "[G] of G7, 7G, G٧ and GⅦ")]
    [InlineData("Elizabeth", "[Elizabeth] is not ElizabethⅡ")]
    public void So_does_a_digit(string name, string text) => Marked.Links(text, name);

    [Fact]
    public void So_does_a_connector() => Marked.Links("IRAN, Iran_2022, _Iran, Iran‿Iraq, [Iran]", "Iran");

    [Theory]
    [InlineData("Jose", "Jose\u0301, [Jose]")]
    [InlineData("lan", "e\u0301lan, [lan]")]
    [InlineData("भारत", "भारती, [भारत]")]
    [InlineData("إيران", "إيرانُ, [إيران]")]
    public void So_does_a_combining_mark(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Putin", "[Putin]")]
    [InlineData("Putin", "[Putin] … [Putin]")]
    [InlineData("Putin", "([Putin]) *[Putin]* #[Putin] [Putin]/[Putin] [Putin]&[Putin] [Putin]…[Putin]—[Putin]")]
    [InlineData("Putin", "[Putin]¹ and [Putin]² have footnotes, 😀[Putin]😀 has faces")]
    public void Punctuation_and_the_ends_of_the_text_do_not(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("U.S.", "the [U.S.] and the [U.S.], not the U.S.A.; [U.S.]-led")]
    [InlineData("Yahoo!", "[Yahoo!] and [Yahoo!], Yahoo, Yahoo!s")]
    [InlineData("(Ret.) Smith", "Gen. [(Ret.) Smith], Gen.(Ret.) Smithson")]
    [InlineData("\"Wagner\" Group", "the [“Wagner” Group], the [«Wagner» Group]")]
    public void A_name_may_begin_and_end_with_punctuation(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Iran", "iran IRAN [Iran]")]
    [InlineData("NATO", "Nato [NATO] nato")]
    [InlineData("Åland", "åland [Åland] Aland")]
    public void Capitals_count(string name, string text) => Marked.Links(text, name);

    [Fact]
    public void An_unknown_word_beside_a_name_is_taken_for_a_title_or_a_sentence() =>
        Marked.Links("In [Chad], President [Putin] met Chancellor [Chad] Smith.", "Chad", "Putin");

    [Fact]
    public void Half_a_surrogate_pair_is_no_name() =>
        Marked.Links("😀 Iran \uD83D Iran\uDE00", "\uD83D", "\uDE00", "Iran\uDE00");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00AD\u200B")]
    public void An_empty_name_is_found_nowhere(string name) => Marked.Links("a  b \u00AD c\u200B", name);

    [Fact]
    public void Without_names_nothing_is_found() => Marked.Links("Iran and Iraq");
}
