using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>One of the fonts that travel in the program. Many threads may use it at once.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A font is kept as long as the program runs.")]
internal sealed class CardFont
{
    private readonly ConcurrentDictionary<uint, ImmutableArray<OutlinePoint>> _outlines = [];
    private readonly GlyphOutlines _glyphs;
    private readonly Font _font;

    /// <summary>Reads a font.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="zoom">How much larger than others it is drawn, so that its letters look as large as theirs.</param>
    /// <param name="leading">From base line to base line, in parts of the size of the type.</param>
    public CardFont(string file, double zoom, double leading)
    {
        using var blob = Load(file);
        var face = new Face(blob, 0);
        face.MakeImmutable();
        _font = new Font(face);
        _glyphs = new GlyphOutlines(face);
        Unit = zoom / face.UnitsPerEm;
        Leading = leading;
    }

    /// <summary>From base line to base line, in parts of the size of the type.</summary>
    public double Leading { get; }

    /// <summary>The length of one of its own units, in parts of the size of the type.</summary>
    public double Unit { get; }

    /// <summary>Whether it can draw a letter with its marks.</summary>
    public bool Covers(string cluster) =>
        cluster.EnumerateRunes().All(rune => Invisible.Is(rune) || _font.TryGetNominalGlyph(rune.Value, out _))
        || Composes(cluster);

    /// <summary>Shapes a stretch of words, from left to right; its letters look at their neighbours outside it too.</summary>
    /// <remarks>Nothing is put between letters from right to left: most of them are joined.</remarks>
    public ShapedGlyph[] Shape(Wording wording, Piece piece)
    {
        using var buffer = new Buffer { Direction = piece.Direction, Script = piece.Script };
        buffer.AddUtf16(wording.Text, piece.Start, piece.Length);
        buffer.Language = new Language(wording.Language);
        return Shape(buffer, piece.Direction is Direction.LeftToRight ? wording.Tracking : 0);
    }

    /// <summary>The outline of a glyph, in its own units.</summary>
    public ImmutableArray<OutlinePoint> OutlineOf(uint glyph) => _outlines.GetOrAdd(glyph, id => [.. _glyphs.Read(id)]);

    /// <summary>
    /// The library keeps pointing at the bytes, so they stand where no collector moves them. Its own way to read a
    /// stream does not see to that.
    /// </summary>
    private static Blob Load(string file)
    {
        using var resource =
            typeof(CardFont).Assembly.GetManifestResourceStream("fonts/" + file)
            ?? throw new InvalidOperationException($"The font {file} is not in the program.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        var memory = Marshal.AllocHGlobal(bytes.Length);
        Marshal.Copy(bytes, 0, memory, bytes.Length);
        return new Blob(memory, bytes.Length, MemoryMode.ReadOnly);
    }

    /// <summary>A letter written as several characters may have one glyph, and the other way round.</summary>
    private bool Composes(string cluster)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(cluster);
        buffer.GuessSegmentProperties();
        return Shape(buffer, 0).All(glyph => glyph.Id != 0);
    }

    private ShapedGlyph[] Shape(Buffer buffer, double tracking)
    {
        _font.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = Measured(infos[i], positions[i], tracking);
        }

        return glyphs;
    }

    /// <summary>Marks take no room of their own, and none is put after them.</summary>
    private ShapedGlyph Measured(GlyphInfo glyph, GlyphPosition at, double tracking) =>
        new(
            glyph.Codepoint,
            (int)glyph.Cluster,
            (at.XAdvance * Unit) + (at.XAdvance > 0 ? tracking : 0),
            at.XOffset * Unit,
            at.YOffset * Unit
        );
}
