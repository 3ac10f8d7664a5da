namespace Briefing.Rendering.Figures.Time;

/// <summary>For which width a timeline is laid out; wherever it is wider, its marks only come further apart.</summary>
/// <param name="Width">The width it has at least, in pixels.</param>
/// <param name="LabelWidth">How wide a label may be, in pixels.</param>
/// <param name="LabelLines">How many lines a title may have.</param>
internal sealed record TimelineFormat(double Width, double LabelWidth, int LabelLines)
{
    /// <summary>For screens of desks and for paper.</summary>
    public static TimelineFormat Wide { get; } = new(640, 260, 2);

    /// <summary>For telephones.</summary>
    public static TimelineFormat Narrow { get; } = new(272, 272, 3);
}
