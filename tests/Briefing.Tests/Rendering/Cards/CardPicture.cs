using Briefing.Rendering.Cards;
using SkiaSharp;

namespace Briefing.Tests.Rendering.Cards;

/// <summary>Looks at the pixels of a card.</summary>
internal sealed class CardPicture
{
    private const int Channels = 4;

    private readonly byte[] _pixels;

    private CardPicture(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png);
        (Width, Height) = (bitmap.Width, bitmap.Height);
        using var image = SKImage.FromBitmap(bitmap);
        var info = new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var pixels = new SKBitmap(info);
        image.ReadPixels(info, pixels.GetPixels(), pixels.RowBytes, 0, 0);
        _pixels = pixels.Bytes;
    }

    public int Width { get; }

    public int Height { get; }

    public static CardPicture Of(CardContent content, CardStyle? style = null) =>
        new(CardPainter.Paint(content, style ?? CardSamples.Style).Png);

    public CardColour At(int x, int y)
    {
        var pixel = _pixels.AsSpan(((y * Width) + x) * Channels);
        return new CardColour(pixel[0], pixel[1], pixel[2]);
    }

    /// <summary>How many pixels of a region have exactly a colour.</summary>
    public int Count(SKRectI region, CardColour colour) =>
        Places(region).Count(place => At(place.X, place.Y) == colour);

    /// <summary>The smallest rectangle with all pixels of a region that are not paper.</summary>
    public SKRectI Drawn(SKRectI region)
    {
        var drawn = Places(region).Where(place => At(place.X, place.Y) != CardSamples.Paper).ToList();
        return drawn.Count == 0
            ? SKRectI.Empty
            : new SKRectI(
                drawn.Min(place => place.X),
                drawn.Min(place => place.Y),
                drawn.Max(place => place.X) + 1,
                drawn.Max(place => place.Y) + 1
            );
    }

    private static IEnumerable<(int X, int Y)> Places(SKRectI region) =>
        from y in Enumerable.Range(region.Top, region.Height)
        from x in Enumerable.Range(region.Left, region.Width)
        select (x, y);
}
