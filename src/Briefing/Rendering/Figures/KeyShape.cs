namespace Briefing.Rendering.Figures;

/// <summary>A shape that a key explains.</summary>
internal enum KeyShape
{
    /// <summary>A point.</summary>
    Point,

    /// <summary>A bar.</summary>
    Bar,

    /// <summary>A bar that goes on.</summary>
    Arrow,

    /// <summary>A line with a point at its end.</summary>
    Stem,
}
