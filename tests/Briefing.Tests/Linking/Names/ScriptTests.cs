namespace Briefing.Tests.Linking.Names;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("普京", "俄罗斯总统[普京]访问")]
    [InlineData("哈萨克斯坦", "在[哈萨克斯坦]首都举行，[哈萨克斯坦]")]
    [InlineData("プーチン", "ロシアの[プーチン]大統領、ウラジーミル・[プーチン]は")]
    [InlineData("ひらがな", "これは[ひらがな]です")]
    [InlineData("อิหร่าน", "ที่[อิหร่าน]และ")]
    [InlineData("ອີຣ່ານ", "ຢູ່[ອີຣ່ານ]ແລະ")]
    [InlineData("អ៊ីរ៉ង់", "នៅ[អ៊ីរ៉ង់]និង")]
    [InlineData("အီရန်", "မြန်မာ[အီရန်]နှင့်")]
    [InlineData("𠮷野", "社長[𠮷野]家")]
    public void Where_there_are_no_spaces_a_name_is_found_between_letters(string name, string text) =>
        Marked.Links(text, name);

    [Theory]
    [InlineData("NATO", "与[NATO]的关系、[NATO]加盟")]
    [InlineData("中国", "[中国]2022年, 2022年[中国], China[中国]China")]
    [InlineData("G7", "[G7]サミット、第[G7]")]
    [InlineData("Путин", "總統[Путин]說")]
    public void Beside_another_script_words_part_as_well(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("インド", "インドネシアと[インド]と西[インド]、ブインド、[インド]洋")]
    [InlineData("チリ", "チリソース、[チリ]産")]
    [InlineData("ｲﾝﾄﾞ", "ｲﾝﾄﾞﾈｼｱ、[ｲﾝﾄﾞ]の")]
    [InlineData("オマ", "オマーン、[オマ]")]
    public void A_run_of_katakana_is_one_word(string name, string text) => Marked.Links(text, name);

    [Theory]
    [InlineData("ลาว", "ลาวี, ลาว่, ลาวา, เลาว, [ลาว]เป็น")]
    [InlineData("ก", "เก, กะ, กำ, ๆ[ก]")]
    [InlineData("ລາວ", "ລາວີ, ລາວາ, [ລາວ]")]
    [InlineData("か", "か\u3099, [か]")]
    public void A_mark_or_a_dependent_vowel_belongs_to_the_letter_beside_it(string name, string text) =>
        Marked.Links(text, name);

    [Fact]
    public void Names_may_follow_one_another_without_a_space() => Marked.Links("[中国][俄罗斯]关系", "中国", "俄罗斯");
}
