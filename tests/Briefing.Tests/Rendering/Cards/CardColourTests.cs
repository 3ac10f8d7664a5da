using Briefing.Rendering.Cards;

namespace Briefing.Tests.Rendering.Cards;

public sealed class CardColourTests
{
    [Theory]
    [InlineData("#8a3b12", "#8a3b12")]
    [InlineData("#8A3B12", "#8a3b12")]
    [InlineData("#f0c", "#ff00cc")]
    public void A_colour_is_read_as_style_sheets_write_it(string text, string colour)
    {
        Assert.True(CardColour.TryParse(text, out var read));
        Assert.Equal(colour, read.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("8a3b12")]
    [InlineData("#8a3b")]
    [InlineData("#8a3b12ff")]
    [InlineData("#xyzxyz")]
    [InlineData("# 1 2 3")]
    [InlineData("red")]
    public void Anything_else_is_no_colour(string? text) => Assert.False(CardColour.TryParse(text, out _));

    [Fact]
    public void A_colour_may_lie_between_two()
    {
        var (black, white) = (new CardColour(0, 0, 0), new CardColour(255, 255, 255));

        Assert.Equal(black, black.Towards(white, 0));
        Assert.Equal(new CardColour(128, 128, 128), black.Towards(white, 128));
        Assert.Equal(white, black.Towards(white, 255));
    }
}
