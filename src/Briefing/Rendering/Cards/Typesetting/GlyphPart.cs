using System.Buffers.Binary;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A glyph that is part of another, such as the accent on a letter.</summary>
internal readonly record struct GlyphPart
{
    private const int WordOffsets = 0x0001;
    private const int IsOffset = 0x0002;
    private const int OneScale = 0x0008;
    private const int More = 0x0020;
    private const int TwoScales = 0x0040;
    private const int FourScales = 0x0080;

    /// <summary>The glyph.</summary>
    public required uint Glyph { get; init; }

    /// <summary>Whether another part comes after it.</summary>
    public required bool MoreFollow { get; init; }

    private double X { get; init; }

    private double Y { get; init; }

    private (double XX, double YX, double XY, double YY) Scale { get; init; }

    /// <summary>Reads a part and moves on to what comes after it.</summary>
    public static GlyphPart Read(ref ReadOnlySpan<byte> data)
    {
        var flags = BinaryPrimitives.ReadUInt16BigEndian(data);
        var glyph = BinaryPrimitives.ReadUInt16BigEndian(data[2..]);
        data = data[4..];
        var (x, y) = ReadOffset(ref data, flags);
        return new GlyphPart
        {
            Glyph = glyph,
            MoreFollow = (flags & More) != 0,
            X = (flags & IsOffset) != 0 ? x : 0,
            Y = (flags & IsOffset) != 0 ? y : 0,
            Scale = ReadScale(ref data, flags),
        };
    }

    /// <summary>Puts a point of the part where it belongs in the whole.</summary>
    public OutlinePoint Place(OutlinePoint point) =>
        point with
        {
            X = (point.X * Scale.XX) + (point.Y * Scale.XY) + X,
            Y = (point.X * Scale.YX) + (point.Y * Scale.YY) + Y,
        };

    private static (double X, double Y) ReadOffset(ref ReadOnlySpan<byte> data, int flags)
    {
        var offset = (flags & WordOffsets) != 0 ? (Whole(ref data), Whole(ref data)) : (Small(data[0]), Small(data[1]));
        data = (flags & WordOffsets) != 0 ? data : data[2..];
        return offset;
    }

    private static (double XX, double YX, double XY, double YY) ReadScale(ref ReadOnlySpan<byte> data, int flags)
    {
        if ((flags & OneScale) != 0)
        {
            var scale = Fraction(ref data);
            return (scale, 0, 0, scale);
        }

        if ((flags & TwoScales) != 0)
        {
            return (Fraction(ref data), 0, 0, Fraction(ref data));
        }

        return (flags & FourScales) != 0
            ? (Fraction(ref data), Fraction(ref data), Fraction(ref data), Fraction(ref data))
            : (1, 0, 0, 1);
    }

    private static double Small(byte value) => (sbyte)value;

    private static double Whole(ref ReadOnlySpan<byte> data)
    {
        var value = BinaryPrimitives.ReadInt16BigEndian(data);
        data = data[2..];
        return value;
    }

    /// <summary>A number with fourteen bits after the point.</summary>
    private static double Fraction(ref ReadOnlySpan<byte> data) => Whole(ref data) / (1 << 14);
}
