namespace Briefing.Rendering.Figures.Time;

/// <summary>Where days stand along a line on which each is as long as any other.</summary>
/// <param name="First">Where it begins, as a day number.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TimeScale(double First, double End)
{
    /// <summary>How many days it has.</summary>
    public double Days => End - First;

    /// <summary>Where a day begins, from 0 to 1.</summary>
    public double At(double day) => Math.Clamp((day - First) / Days, 0, 1);
}
