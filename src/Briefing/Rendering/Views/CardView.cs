using Briefing.Rendering.Cards;

namespace Briefing.Rendering.Views;

/// <summary>The picture that link previews show for a page.</summary>
internal sealed class CardView(PageCard card, BaseAddress address) : ViewOf<CardView>
{
    /// <summary>Its absolute address.</summary>
    public string Address => address.Of(card.Path);

    /// <summary>In pixels.</summary>
    public int Width { get; } = CardSheet.Width;

    /// <summary>In pixels.</summary>
    public int Height { get; } = CardSheet.Height;

    /// <summary>What is written on it, for those who do not see it.</summary>
    public string Alt
    {
        get
        {
            var content = card.Content;
            var headline = $"{content.OpenMark}{content.Headline.Words}{content.CloseMark}";
            return string.Join(" – ", content.Lines.Select(line => line.Words).Prepend(headline));
        }
    }

    /// <summary>The card of a page; none where it has none.</summary>
    public static CardView? Of(string path, Site site) =>
        site.Base is { } address && site.Previews.Find(path) is { } card ? new CardView(card, address) : null;
}
