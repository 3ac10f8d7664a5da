using HarfBuzzSharp;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A stretch of a text that is shaped as one: one direction, one font, one script.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units.</param>
/// <param name="Level">Its level; odd from right to left.</param>
/// <param name="Font">The font that draws it.</param>
/// <param name="Script">Its script.</param>
internal readonly record struct Piece(int Start, int Length, byte Level, CardFont Font, Script Script)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The direction it is written in.</summary>
    public Direction Direction => int.IsOddInteger(Level) ? Direction.RightToLeft : Direction.LeftToRight;

    /// <summary>Whether a piece after it can be shaped with it.</summary>
    public bool Joins(Piece next) => Level == next.Level && Font == next.Font && Script.Equals(next.Script);

    /// <summary>The part of it between two offsets; empty where it lies outside.</summary>
    public Piece Between(int start, int end)
    {
        var from = Math.Clamp(start, Start, End);
        return this with { Start = from, Length = Math.Clamp(end, from, End) - from };
    }
}
