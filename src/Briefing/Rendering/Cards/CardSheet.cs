using System.Runtime.InteropServices;
using Briefing.Rendering.Cards.Typesetting;
using SkiaSharp;

namespace Briefing.Rendering.Cards;

/// <summary>
/// The picture while it is drawn. The library only says how much of each pixel an outline covers, and packs the result:
/// colours are mixed here in whole numbers, so that the bytes are the same on every system and processor.
/// </summary>
internal sealed class CardSheet : IDisposable
{
    /// <summary>What link previews show whole.</summary>
    public const int Width = 1200;

    /// <summary>What link previews show whole.</summary>
    public const int Height = 630;

    private const int Channels = 4;

    /// <summary>Fast, and small enough by far: flat colours pack well.</summary>
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.Up, 3);

    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _pixels;
    private readonly SKBitmap _mask;
    private readonly SKPaint _paint = new() { IsAntialias = true, Color = SKColors.Black };
    private readonly SKCanvas _canvas;

    /// <summary>Starts with an empty ground.</summary>
    /// <param name="paper">Its colour.</param>
    /// <param name="width">In pixels; a card's by default.</param>
    /// <param name="height">In pixels; a card's by default.</param>
    public CardSheet(CardColour paper, int width = Width, int height = Height)
    {
        (_width, _height) = (width, height);
        _pixels = new byte[width * height * Channels];
        _mask = new SKBitmap(new SKImageInfo(width, height, SKColorType.Alpha8, SKAlphaType.Premul));
        _canvas = new SKCanvas(_mask);
        Fill(0, 0, width, height, paper);
    }

    /// <summary>Fills a rectangle.</summary>
    public void Fill(int left, int top, int width, int height, CardColour colour)
    {
        if (height <= 0)
        {
            return;
        }

        for (var x = left; x < left + width; x++)
        {
            Put((top * _width) + x, colour);
        }

        for (var y = top + 1; y < top + height; y++)
        {
            Row(left, top, width).CopyTo(Row(left, y, width));
        }
    }

    /// <summary>Draws a disc.</summary>
    public void Disc(int middleX, int middleY, int radius, CardColour colour)
    {
        for (var y = middleY - radius; y < middleY + radius; y++)
        {
            for (var x = middleX - radius; x < middleX + radius; x++)
            {
                var place = (y * _width) + x;
                Put(place, At(place).Towards(colour, DiscCoverage.Of(x - middleX, y - middleY, radius)));
            }
        }
    }

    /// <summary>Draws a line of words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">Where its left end is.</param>
    /// <param name="baseLine">How far the base line is from the top.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="colour">The colour.</param>
    public void Draw(VisualLine line, double left, double baseLine, double size, CardColour colour)
    {
        var polygons = line.Glyphs.SelectMany(glyph => Polygons.Of(glyph, left, baseLine, size)).ToList();
        using var path = PathOf(polygons);
        _canvas.DrawPath(path, _paint);
        Print(colour);
    }

    /// <summary>Draws the logo.</summary>
    public void Draw(CardLogo logo, int left, int top)
    {
        for (var i = 0; i < logo.Width * logo.Height; i++)
        {
            var place = ((top + (i / logo.Width)) * _width) + left + (i % logo.Width);
            Lay(place, logo.Pixels.AsSpan(i * Channels, Channels));
        }
    }

    /// <summary>Packs the picture.</summary>
    public byte[] ToPng()
    {
        var pin = GCHandle.Alloc(_pixels, GCHandleType.Pinned);
        try
        {
            var info = new SKImageInfo(_width, _height, SKColorType.Rgba8888, SKAlphaType.Opaque);
            using var pixels = new SKPixmap(info, pin.AddrOfPinnedObject());
            using var png = pixels.Encode(Packing);
            return png?.ToArray() ?? throw new InvalidOperationException("The picture could not be packed.");
        }
        finally
        {
            pin.Free();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _canvas.Dispose();
        _paint.Dispose();
        _mask.Dispose();
    }

    /// <summary>
    /// The library fills convex paths in another way, and may find one convex on this processor that is not on that:
    /// a path of several polygons never is.
    /// </summary>
    private static SKPath PathOf(List<SKPoint[]> polygons)
    {
        using var path = new SKPathBuilder();
        foreach (var polygon in polygons.Count == 1 ? [polygons[0], polygons[0]] : polygons)
        {
            path.AddPoly(polygon, close: true);
        }

        return path.Detach();
    }

    /// <summary>Colours what the mask covers, and clears the mask.</summary>
    private void Print(CardColour colour)
    {
        var mask = _mask.GetPixelSpan();
        for (var place = NextCovered(mask, 0); place < mask.Length; place = NextCovered(mask, place + 1))
        {
            Put(place, At(place).Towards(colour, mask[place]));
        }

        mask.Clear();
    }

    private static int NextCovered(ReadOnlySpan<byte> mask, int start)
    {
        var skip = mask[start..].IndexOfAnyExcept((byte)0);
        return skip < 0 ? mask.Length : start + skip;
    }

    private Span<byte> Row(int left, int y, int width) =>
        _pixels.AsSpan(((y * _width) + left) * Channels, width * Channels);

    private CardColour At(int place)
    {
        var pixel = _pixels.AsSpan(place * Channels, Channels);
        return new CardColour(pixel[0], pixel[1], pixel[2]);
    }

    private void Put(int place, CardColour colour)
    {
        var pixel = _pixels.AsSpan(place * Channels, Channels);
        (pixel[0], pixel[1], pixel[2], pixel[3]) = (colour.Red, colour.Green, colour.Blue, byte.MaxValue);
    }

    /// <summary>Lays a pixel whose colours are multiplied with its opacity over what is there.</summary>
    private void Lay(int place, ReadOnlySpan<byte> pixel)
    {
        var under = At(place).Towards(default, pixel[3]);
        Put(
            place,
            new CardColour(
                (byte)Math.Min(under.Red + pixel[0], byte.MaxValue),
                (byte)Math.Min(under.Green + pixel[1], byte.MaxValue),
                (byte)Math.Min(under.Blue + pixel[2], byte.MaxValue)
            )
        );
    }
}
