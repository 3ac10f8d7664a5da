using System.Buffers.Binary;

namespace Briefing.Rendering.Assets;

/// <summary>How large a picture is, so that a page need not jump when it comes.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>The size that a PNG, GIF, JPEG or WebP file states; none for other files.</summary>
    public static ImageSize? Of(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when file.Length >= 24 => new(
                (int)BinaryPrimitives.ReadUInt32BigEndian(file[16..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(file[20..])
            ),
            [(byte)'G', (byte)'I', (byte)'F', ..] when file.Length >= 10 => new(
                BinaryPrimitives.ReadUInt16LittleEndian(file[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(file[8..])
            ),
            [0xFF, 0xD8, ..] => OfJpeg(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when file.Length >= 30 => OfWebP(file),
            _ => null,
        };

    // A JPEG is a row of segments; the one called start of frame has the size.
    private static ImageSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 < file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..])
                );
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static ImageSize? OfWebP(ReadOnlySpan<byte> file) =>
        file[15] switch
        {
            (byte)'X' => new(1 + ReadUInt24(file[24..]), 1 + ReadUInt24(file[27..])),
            (byte)'L' => OfLossless(BinaryPrimitives.ReadUInt32LittleEndian(file[21..])),
            (byte)' ' => new(
                BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF
            ),
            _ => null,
        };

    private static ImageSize OfLossless(uint bits) => new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
