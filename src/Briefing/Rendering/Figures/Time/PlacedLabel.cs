using System.Collections.Immutable;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Where the words of a mark stand.</summary>
/// <param name="Lines">The title in lines; the date follows as one more.</param>
/// <param name="When">The date.</param>
/// <param name="At">The place they begin at, or end at, from 0 to 1.</param>
/// <param name="Ends">Whether they end there.</param>
/// <param name="Shift">How far from the place, in pixels.</param>
/// <param name="Above">Whether the mark stands under them, rather than beside the first line.</param>
/// <param name="Left">Where all of mark and words begins at the least width, in pixels.</param>
/// <param name="Right">Where it ends.</param>
internal sealed record PlacedLabel(
    ImmutableArray<string> Lines,
    string When,
    double At,
    bool Ends,
    double Shift,
    bool Above,
    double Left,
    double Right
)
{
    /// <summary>The height of a line of a title, in pixels.</summary>
    public const double LineHeight = 18;

    /// <summary>The height of the line of a date.</summary>
    public const double WhenHeight = 16;

    /// <summary>The height of a mark.</summary>
    public const double MarkHeight = 10;

    /// <summary>Whether words are left out.</summary>
    public bool IsCut => When.EndsWith('…') || (Lines.Length > 0 && Lines[^1].EndsWith('…'));

    /// <summary>The height of the words.</summary>
    public double TextHeight => (Lines.Length * LineHeight) + WhenHeight;

    /// <summary>The height of words and mark.</summary>
    public double Height => TextHeight + (Above ? MarkHeight + 2 : 0);

    /// <summary>How far down the middle of the mark stands.</summary>
    public double MarkMiddle => Above ? TextHeight + 2 + (MarkHeight / 2) : LineHeight / 2;
}
