using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class HyphenTests
{
    [Theory]
    [InlineData("Russia", "[Russia]-backed, [Russia]‑backed, [Russia]‐led-and-fed")]
    [InlineData("Russia", "pro-[Russia], anti-[Russia]-war, ex-[Russia]'s")]
    [InlineData("Vladimir Putin", "[Vladimir Putin]-backed")]
    [InlineData("Россия", "[Россия]-то, про-[Россия]")]
    [InlineData("Assad", "Bashar al-[Assad], el-[Assad]")]
    public void Parts_in_small_letters_are_attached_to_a_name(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("Jean", "Jean-Pierre, Jean‑Pierre, [Jean] - Pierre")]
    [InlineData("Guinea", "Guinea-Bissau, [Guinea]")]
    [InlineData("Jomart", "Kassym-Jomart Tokayev, [Jomart]")]
    [InlineData("Prince", "Port-au-Prince, au-[Prince], [Prince]")]
    [InlineData("Rostov", "Rostov-on-Don, [Rostov]-on")]
    [InlineData("Pay", "ApplePay-Pay, iPhone-Pay, phone-[Pay]")]
    [InlineData("Sputnik", "Sputnik-5, Sputnik-V, 5-Sputnik, [Sputnik]")]
    [InlineData("Kazakh", "the Kazakh-Russian border, the [Kazakh] border")]
    [InlineData("Жан", "Жан-Пьер, [Жан]")]
    [InlineData("תל", "תל־אביב, תל-אביב, [תל]")]
    [InlineData("Guinea", "Guinea\u00AD-\u00ADBissau")]
    public void Any_other_part_makes_a_longer_name(string name, string text) => Marked.Links(text, name);

    [Fact]
    public void Known_names_in_one_word_link_each()
    {
        Marked.Links("the [Armenia]-[Azerbaijan] border", "Armenia", "Azerbaijan");
        Marked.Links("the [Armenia]-[Azerbaijan]-led talks", "Armenia", "Azerbaijan");
        Marked.Links("pro-[Armenia]-anti-[Azerbaijan]", "Armenia", "Azerbaijan");
        Marked.Links("the [Moscow]-to-[Beijing] line", "Moscow", "Beijing");
        Marked.Links("[U.S.]-[Saudi Arabia] talks", "U.S.", "Saudi Arabia");
        Marked.Links("[भारत]-[चीन] सीमा", "भारत", "चीन");
    }

    [Fact]
    public void But_not_if_another_part_makes_a_longer_name()
    {
        Marked.Links("Armenia-Azerbaijan-Foo", "Armenia", "Azerbaijan");
        Marked.Links("Foo-Armenia-Azerbaijan", "Armenia", "Azerbaijan");
        Marked.Links("Armenia-Foo-Azerbaijan", "Armenia", "Azerbaijan");
    }

    [Fact]
    public void A_name_that_links_to_nobody_is_known_all_the_same() =>
        Marked.Links(
            "the Georgia-[Russia] border",
            NameFinder.Of([new Name("Georgia", 0, NameKind.Weak), new Name("Russia", 1, NameKind.Full)])
        );

    [Theory]
    [InlineData("the [Tajikistan]–[Kyrgyzstan] border")]
    [InlineData("the [Tajikistan]–China border, the Moscow–[Kyrgyzstan] border")]
    [InlineData("[Tajikistan]—China, [Tajikistan] – China, 1991–[Kyrgyzstan]")]
    [InlineData("[Tajikistan]--China, China--[Kyrgyzstan], China---[Kyrgyzstan]")]
    [InlineData("[Tajikistan]- and China-led, -[Kyrgyzstan], [Kyrgyzstan]-")]
    public void Dashes_set_names_side_by_side(string text) => Marked.Links(text, "Tajikistan", "Kyrgyzstan");

    [Theory]
    [InlineData("Kassym-Jomart", "[Kassym-Jomart], [Kassym‐Jomart], [Kassym‑Jomart], [Kassym–Jomart], Kassym Jomart")]
    [InlineData("Guinea‑Bissau", "[Guinea-Bissau]'s, [Guinea－Bissau], Guinea—Bissau, Guinea - Bissau")]
    [InlineData("בן־גוריון", "[בן־גוריון], [בן-גוריון]")]
    public void Inside_a_name_all_hyphens_are_the_same(string name, string text) => Marked.Links(text, name);

    [Fact]
    public void A_hyphen_next_to_a_script_without_spaces_parts_words() =>
        Marked.Links("[中国]-东盟博览会, 东盟-[中国], 在[中国]-[俄罗斯]边境", "中国", "俄罗斯");
}
