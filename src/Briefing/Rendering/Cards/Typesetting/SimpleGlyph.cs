using System.Buffers.Binary;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Reads the outline of a glyph that has no parts.</summary>
internal static class SimpleGlyph
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeats = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    /// <summary>The points of the outline.</summary>
    /// <param name="data">What comes after the glyph's header.</param>
    /// <param name="contours">How many closed lines it has.</param>
    public static List<OutlinePoint> Read(ReadOnlySpan<byte> data, int contours)
    {
        var ends = ReadEnds(ref data, contours);
        var flags = ReadFlags(ref data, contours == 0 ? 0 : ends[^1] + 1);
        var xs = ReadCoordinates(ref data, flags, ShortX, SameOrPositiveX);
        var ys = ReadCoordinates(ref data, flags, ShortY, SameOrPositiveY);
        return [.. flags.Select((flag, i) => new OutlinePoint(xs[i], ys[i], (flag & OnCurve) != 0, ends.Contains(i)))];
    }

    private static int[] ReadEnds(ref ReadOnlySpan<byte> data, int contours)
    {
        var ends = new int[contours];
        for (var i = 0; i < contours; i++)
        {
            ends[i] = BinaryPrimitives.ReadUInt16BigEndian(data[(i * 2)..]);
        }

        data = data[(contours * 2)..];
        var hints = BinaryPrimitives.ReadUInt16BigEndian(data);
        data = data[(2 + hints)..];
        return ends;
    }

    private static byte[] ReadFlags(ref ReadOnlySpan<byte> data, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var flag = Take(ref data);
            flags[i] = flag;
            for (var repeats = (flag & Repeats) != 0 ? Take(ref data) : 0; repeats > 0; repeats--)
            {
                flags[++i] = flag;
            }
        }

        return flags;
    }

    private static int[] ReadCoordinates(ref ReadOnlySpan<byte> data, byte[] flags, int isShort, int sameOrPositive)
    {
        var coordinates = new int[flags.Length];
        var at = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var set = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0)
            {
                at += set ? Take(ref data) : -Take(ref data);
            }
            else if (!set)
            {
                at += BinaryPrimitives.ReadInt16BigEndian(data);
                data = data[2..];
            }

            coordinates[i] = at;
        }

        return coordinates;
    }

    private static byte Take(ref ReadOnlySpan<byte> data)
    {
        var first = data[0];
        data = data[1..];
        return first;
    }
}
