using Briefing.Rendering.Cards;

namespace Briefing.Tests.Rendering.Cards;

public sealed class CardNamesTests
{
    private static readonly CardImage Image = new([1, 2, 3], []);

    [Fact]
    public void A_name_says_the_page_and_follows_from_the_bytes()
    {
        Assert.Equal("cards/quote-on-peace.039058c6.png", CardNames.PathOf(CardKind.Quote, "on-peace", Image));
        Assert.Equal("cards/home.039058c6.png", CardNames.PathOf(CardKind.Home, null, Image));
        Assert.NotEqual(
            CardNames.PathOf(CardKind.Quote, "on-peace", Image),
            CardNames.PathOf(CardKind.Quote, "on-peace", new CardImage([1, 2, 4], []))
        );
    }
}
