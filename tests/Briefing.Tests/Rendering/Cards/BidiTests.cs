using System.Text;
using Briefing.Rendering.Cards.Bidi;

namespace Briefing.Tests.Rendering.Cards;

/// <summary>
/// Small letters are written from left to right; capitals stand for Hebrew letters, which are written from right to
/// left, and ١ to ٩ for themselves. What is expected is what is seen, from left to right.
/// </summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData("he said", "he said")]
    [InlineData("he said SHALOM to us", "he said MOLAHS to us")]
    [InlineData("he said SHALOM 12 EVER to us", "he said REVE 12 MOLAHS to us")]
    [InlineData("(SHALOM) he said", "(MOLAHS) he said")]
    [InlineData("ends with SHALOM!", "ends with MOLAHS!")]
    public void In_a_line_from_left_to_right(string written, string seen) => Assert.Equal(seen, See(written, 0));

    [Theory]
    [InlineData("SHALOM", "MOLAHS")]
    [InlineData("SAID nato IN 2022 (EVER)", "(REVE) 2022 NI nato DIAS")]
    [InlineData("NEAR eu-27 NOW", "WON eu-27 RAEN")]
    [InlineData("PRICE 12.5 % NOW", "WON % 12.5 ECIRP")]
    [InlineData("PRICE $12.5 NOW", "WON $12.5 ECIRP")]
    [InlineData("SAID (vladimir putin) YES", "SEY (vladimir putin) DIAS")]
    [InlineData("ENDS in english.", ".in english SDNE")]
    [InlineData("١٢ YES", "SEY ١٢")]
    public void In_a_line_from_right_to_left(string written, string seen) => Assert.Equal(seen, See(written, 1));

    /// <summary>Without the isolate, the number would count as part of the Hebrew before it.</summary>
    [Fact]
    public void An_isolate_is_one_sign_to_what_stands_around_it()
    {
        Assert.Equal("see 2 :REH", See("see HER: 2", 0));
        Assert.Equal("see \u2068REH\u2069: 2", See("see \u2068HER\u2069: 2", 0));
    }

    [Fact]
    public void The_first_letter_says_the_direction_and_isolates_do_not()
    {
        Assert.True(BidiLevels.IsRightToLeft(Hebrew("12 SHALOM he")));
        Assert.False(BidiLevels.IsRightToLeft(Hebrew("\u2067SHALOM\u2069 he")));
        Assert.Null(BidiLevels.IsRightToLeft(Hebrew("12 + 5")));
    }

    private static Rune[] Hebrew(string text) =>
        [.. text.EnumerateRunes().Select(rune => Rune.IsUpper(rune) ? new Rune(rune.Value - 'A' + 'א') : rune)];

    /// <summary>Brackets are turned by whatever draws them, so they are here.</summary>
    private static string See(string written, byte paragraph)
    {
        var levels = BidiLevels.Of(Hebrew(written), paragraph);
        return string.Concat(VisualOrder.Of(levels).Select(i => levels[i] % 2 == 1 ? Turn(written[i]) : written[i]));
    }

    private static char Turn(char sign) =>
        sign switch
        {
            '(' => ')',
            ')' => '(',
            _ => sign,
        };
}
