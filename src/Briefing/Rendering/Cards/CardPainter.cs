namespace Briefing.Rendering.Cards;

/// <summary>
/// Draws the picture that a link preview shows for a page. The same content and style give the same bytes, on every
/// machine and from any number of threads at once.
/// </summary>
internal static class CardPainter
{
    /// <summary>Changes whenever the program does, so that no card of an earlier one is taken for its own.</summary>
    public static string Version { get; } = typeof(CardPainter).Module.ModuleVersionId.ToString("N");

    /// <summary>Draws a card.</summary>
    public static CardImage Paint(CardContent content, CardStyle style)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(style);
        var layout = CardComposer.Compose(content, style.Logo, out var undrawable);
        using var sheet = new CardSheet(style.Paper);
        var drawing = new CardDrawing(new CardHand(sheet, layout.RightToLeft), layout, style);
        drawing.Draw(content.Kind);
        return new CardImage(sheet.ToPng(), undrawable);
    }
}
