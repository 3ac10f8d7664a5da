using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>
/// Reads the outlines of a TrueType font. The libraries would ask the operating system for them, and each system
/// rounds in its own way; read here, a card is the same everywhere.
/// </summary>
internal sealed class GlyphOutlines
{
    private const int HeaderLength = 10;

    private readonly Blob _offsets;
    private readonly Blob _glyphs;
    private readonly bool _longOffsets;

    /// <summary>Finds the tables of a font.</summary>
    public GlyphOutlines(Face face)
    {
        using var header = face.ReferenceTable(Tag.Parse("head"));
        _longOffsets = BinaryPrimitives.ReadInt16BigEndian(header.AsSpan()[50..]) != 0;
        _offsets = face.ReferenceTable(Tag.Parse("loca"));
        _glyphs = face.ReferenceTable(Tag.Parse("glyf"));
    }

    /// <summary>The outline of a glyph; empty for a space.</summary>
    public List<OutlinePoint> Read(uint glyph)
    {
        var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
        if (start == end)
        {
            return [];
        }

        var data = _glyphs.AsSpan()[start..end];
        var contours = BinaryPrimitives.ReadInt16BigEndian(data);
        var body = data[HeaderLength..];
        return contours >= 0 ? SimpleGlyph.Read(body, contours) : ReadParts(body);
    }

    private int OffsetOf(uint glyph)
    {
        var offsets = _offsets.AsSpan();
        return _longOffsets
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(offsets[((int)glyph * 4)..])
            : BinaryPrimitives.ReadUInt16BigEndian(offsets[((int)glyph * 2)..]) * 2;
    }

    private List<OutlinePoint> ReadParts(ReadOnlySpan<byte> data)
    {
        var points = new List<OutlinePoint>();
        GlyphPart part;
        do
        {
            part = GlyphPart.Read(ref data);
            points.AddRange(Read(part.Glyph).Select(part.Place));
        } while (part.MoreFollow);

        return points;
    }
}
