using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Tests.Rendering.Figures;

public sealed class LabelLinesTests
{
    [Fact]
    public void Words_that_fit_stay_as_they_are() =>
        Assert.Equal(["War in Ukraine"], LabelLines.Break("War in Ukraine", 15, 300, 2));

    [Fact]
    public void Lines_are_broken_between_words()
    {
        var lines = LabelLines.Break("Threats against Kazakhstan by supporters of Vladimir Putin", 15, 260, 3);

        Assert.Equal("Threats against Kazakhstan by supporters of Vladimir Putin", string.Join(' ', lines));
        Assert.InRange(lines.Length, 2, 3);
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("上海合作组织成员国元首理事会第二十二次会议在撒马尔罕举行并发表联合声明")]
    [InlineData("قمة منظمة شنغهاي للتعاون في سمرقند بحضور رؤساء الدول الأعضاء والمراقبين والضيوف")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    public void No_line_is_wider_than_it_may_be_and_what_is_left_out_is_said(string text)
    {
        var lines = LabelLines.Break(text, 15, 120, 2);

        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 15) <= 120, line));
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Any(char.IsSurrogate) && char.IsLowSurrogate(line[0]));
    }

    [Fact]
    public void A_mark_takes_no_room_of_its_own_and_a_Chinese_character_takes_its_size()
    {
        Assert.Equal(TextWidth.Of("e", 10), TextWidth.Of("e\u0301", 10));
        Assert.Equal(40, TextWidth.Of("北京会议", 10));
    }

    [Fact]
    public void What_is_put_on_one_lane_keeps_its_distance()
    {
        var lanes = new Lanes(10);

        Assert.Equal(
            [0, 1, 0, 1],
            new[] { (0, 50), (55, 90), (60, 90), (0, 45) }.Select(place => lanes.Put(place.Item1, place.Item2))
        );
        Assert.Equal(2, lanes.Count);
    }
}
