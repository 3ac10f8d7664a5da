namespace Briefing.Rendering.Figures.Drawing;

/// <summary>Lines one under the other on which things are put so that none touches another.</summary>
/// <param name="gap">How much room is left between two of them.</param>
internal sealed class Lanes(double gap)
{
    private readonly List<List<(double Left, double Right)>> _taken = [];

    /// <summary>How many lines there are.</summary>
    public int Count => _taken.Count;

    /// <summary>Puts something on the first line that has room for it.</summary>
    /// <returns>The line, from 0.</returns>
    public int Put(double left, double right)
    {
        var lane = _taken.FindIndex(others => others.TrueForAll(other => IsFree(other, left, right)));
        if (lane < 0)
        {
            lane = _taken.Count;
            _taken.Add([]);
        }

        _taken[lane].Add((left, right));
        return lane;
    }

    private bool IsFree((double Left, double Right) other, double left, double right) =>
        right + gap <= other.Left || other.Right + gap <= left;
}
