using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SkiaSharp;

namespace Briefing.Rendering.Cards;

/// <summary>A site's logo, decoded and made small enough for a card.</summary>
internal sealed class CardLogo
{
    /// <summary>How wide it may be on a card, in pixels.</summary>
    public const int MaxWidth = 240;

    /// <summary>How high it may be on a card, in pixels.</summary>
    public const int MaxHeight = 48;

    /// <summary>Four bytes for each pixel.</summary>
    private const int Channels = 4;

    private CardLogo(int width, int height, ImmutableArray<byte> pixels)
    {
        Width = width;
        Height = height;
        Pixels = pixels;
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>Red, green, blue and opacity of each pixel, row by row; colours are multiplied with the opacity.</summary>
    public ImmutableArray<byte> Pixels { get; }

    /// <summary>Decodes a PNG; says no if it is none.</summary>
    public static bool TryRead(byte[] png, [NotNullWhen(true)] out CardLogo? logo)
    {
        using var bitmap = Decode(png);
        logo = bitmap is null ? null : Shrink(bitmap);
        return logo is not null;
    }

    private static SKBitmap? Decode(byte[] png)
    {
        using var data = SKData.CreateCopy(png);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return null;
        }

        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        var bitmap = new SKBitmap(info);
        if (codec.GetPixels(info, bitmap.GetPixels()) is SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static CardLogo Shrink(SKBitmap bitmap)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        if (width > MaxWidth)
        {
            (width, height) = (MaxWidth, Math.Max(1, height * MaxWidth / width));
        }

        if (height > MaxHeight)
        {
            (width, height) = (Math.Max(1, width * MaxHeight / height), MaxHeight);
        }

        return new CardLogo(width, height, Average(bitmap, width, height));
    }

    /// <summary>Each pixel becomes the average of those that it stands for; whole numbers only, the same everywhere.</summary>
    private static ImmutableArray<byte> Average(SKBitmap bitmap, int width, int height)
    {
        var source = bitmap.GetPixelSpan();
        var pixels = new byte[width * height * Channels];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (x, y) = (i / Channels % width, i / Channels / width);
            var columns = Covered(x, width, bitmap.Width);
            var rows = Covered(y, height, bitmap.Height);
            pixels[i] = Average(source, bitmap.RowBytes, columns, rows, i % Channels);
        }

        return [.. pixels];
    }

    private static (int Start, int End) Covered(int place, int length, int sourceLength) =>
        (place * sourceLength / length, (((place + 1) * sourceLength) + length - 1) / length);

    private static byte Average(
        ReadOnlySpan<byte> source,
        int rowBytes,
        (int Start, int End) columns,
        (int Start, int End) rows,
        int channel
    )
    {
        var sum = 0L;
        for (var y = rows.Start; y < rows.End; y++)
        {
            for (var x = columns.Start; x < columns.End; x++)
            {
                sum += source[(y * rowBytes) + (x * Channels) + channel];
            }
        }

        var count = (rows.End - rows.Start) * (columns.End - columns.Start);
        return (byte)((sum + (count / 2)) / count);
    }
}
