namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Finds, among all ways to break a text into a number of lines, the one whose lines differ least in length.</summary>
/// <param name="widthOf">How wide a line between two offsets is.</param>
/// <param name="breaks">Where lines may end.</param>
/// <param name="width">How wide a line may be.</param>
internal sealed class LineBalance(Func<int, int, double> widthOf, List<int> breaks, double width)
{
    /// <summary>How much cheaper a line is for each one after it: of two ways as good, the short line comes last.</summary>
    private const double Earlier = 0.02;

    private readonly Dictionary<(int Start, int Lines), (double Cost, int End)> _found = [];

    /// <summary>Where the lines end.</summary>
    /// <param name="lines">How many there are; it must be possible.</param>
    public List<int> Ends(int lines)
    {
        var ends = new List<int>();
        for (var left = lines; left > 0; left--)
        {
            ends.Add(Best(ends.LastOrDefault(), left).End);
        }

        return ends;
    }

    /// <summary>The sum of the squares of the lines' lengths is least where they are equal.</summary>
    private (double Cost, int End) Best(int start, int lines)
    {
        if (_found.TryGetValue((start, lines), out var known))
        {
            return known;
        }

        var best = (Cost: double.PositiveInfinity, End: breaks[^1]);
        foreach (var end in breaks.Where(end => end > start && (lines > 1 || end == breaks[^1])))
        {
            var length = widthOf(start, end);
            var later = lines > 1 ? Best(end, lines - 1).Cost : 0;
            var cost = (length * length * (1 - (Earlier * lines))) + later;
            best = length <= width && cost < best.Cost ? (cost, end) : best;
        }

        return _found[(start, lines)] = best;
    }
}
