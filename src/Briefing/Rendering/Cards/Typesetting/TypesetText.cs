using System.Collections.Immutable;
using Briefing.Rendering.Cards.Bidi;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Words of which every stretch has its direction, font and script. Lengths are in parts of the size of the type.</summary>
internal sealed class TypesetText
{
    /// <summary>The words, and how they are set.</summary>
    public required Wording Wording { get; init; }

    /// <summary>Whether the words are read from right to left.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>Where a reader sees a character begin, in order.</summary>
    public required ImmutableArray<int> ClusterStarts { get; init; }

    /// <summary>The stretches, in the order read.</summary>
    public required ImmutableArray<Piece> Pieces { get; init; }

    /// <summary>How wide the words before each offset are.</summary>
    public required ImmutableArray<double> Lengths { get; init; }

    /// <summary>The words.</summary>
    public string Text => Wording.Text;

    /// <summary>From base line to base line; Arabic needs more room between its lines.</summary>
    public double Leading => Pieces.Max(piece => piece.Font.Leading);

    /// <summary>How wide the words between two offsets are.</summary>
    public double WidthOf(int start, int end) => Lengths[end] - Lengths[start];

    /// <summary>The words between two offsets as a line, from left to right.</summary>
    public VisualLine Line(int start, int end)
    {
        var pieces = Pieces.Select(piece => piece.Between(start, end)).Where(piece => piece.Length > 0).ToArray();
        var order = VisualOrder.Of([.. pieces.Select(piece => piece.Level)]);
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        var x = 0.0;
        foreach (var piece in order.Select(i => pieces[i]))
        {
            foreach (var glyph in piece.Font.Shape(Wording, piece))
            {
                glyphs.Add(new PlacedGlyph(piece.Font, glyph.Id, x + glyph.X, glyph.Y));
                x += glyph.Advance;
            }
        }

        return new VisualLine(glyphs.ToImmutable(), x);
    }
}
