using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class TypographyTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("   ")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" \n  ")]
    [InlineData("\t")]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009\u3000")]
    [InlineData("\u2028")]
    [InlineData(" \u00AD ")]
    public void Any_space_between_the_words_of_a_name_is_one_space(string space)
    {
        Marked.Links($"saw [Vladimir{space}Putin]{space}go", "Vladimir Putin");
        Marked.Links("saw [Vladimir Putin] go", $"{space}Vladimir{space}Putin{space}");
    }

    [Fact]
    public void No_space_is_not_a_space() => Marked.Links("VladimirPutin, Vladimir-Putin", "Vladimir Putin");

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\u200C")]
    [InlineData("\u200F")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD\u00AD")]
    public void What_prints_nothing_is_passed_over(string invisible)
    {
        Marked.Links($"[Kazakh{invisible}stan], [Kazakhstan]", "Kazakhstan");
        Marked.Links("[Kazakhstan]", $"{invisible}Kazakh{invisible}stan{invisible}");
    }

    [Fact]
    public void It_does_not_part_words_and_stays_outside_at_the_ends_of_a_name() =>
        Marked.Links("Iran\u00ADian, Tehran\u00ADIran, \u200E[Iran]\u200E, \u00AD[Iran]\u00AD's", "Iran");

    [Fact]
    public void A_mention_tells_where_the_name_stands_in_the_text_as_it_is()
    {
        var text = "so\u00ADdann  Vladi\u00ADmir\r\n Putin’s";

        var mention = Assert.Single(NameFinder.Of([new Name("Vladimir Putin", 7, NameKind.Full)]).Find(text));

        Assert.Equal(new NameMention(9, 17, 7, NameKind.Full), mention);
        Assert.Equal("Vladi\u00ADmir\r\n Putin", text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void A_name_in_two_canonical_forms_is_found_in_both()
    {
        Name[] names = [new("Erdo\u011Fan", 0, NameKind.Full), new("Erdog\u0306an", 0, NameKind.Full)];

        Marked.Links("[Erdo\u011Fan], [Erdog\u0306an]’s, Erdogan, Erdog\u0306ani", NameFinder.Of(names));
    }
}
