using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>Leads from the characters of a folded text back to the original.</summary>
/// <remarks>
/// Most stretches of a text are not changed by folding. Only where one begins is kept, with the width that each of its
/// characters has in the original: 1, or something else for a single character that stands for several.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly List<Stretch> stretches = [];

    /// <summary>Notes where the next folded character comes from.</summary>
    public void Add(int offset, int start, int end)
    {
        if (end - start != 1 || !Continues(offset, start))
        {
            stretches.Add(new(offset, start, end - start));
        }
    }

    /// <summary>Makes the last folded character stand for more of the original.</summary>
    public void Lengthen(int offset, int end)
    {
        var start = StartOf(offset);
        if (stretches[^1].Folded == offset)
        {
            stretches.RemoveAt(stretches.Count - 1);
        }

        stretches.Add(new(offset, start, end - start));
    }

    /// <summary>Where in the original a folded character begins.</summary>
    public int StartOf(int offset) => StretchOf(offset).StartOf(offset);

    /// <summary>Where in the original a folded character ends.</summary>
    public int EndOf(int offset)
    {
        var stretch = StretchOf(offset);
        return stretch.StartOf(offset) + stretch.Width;
    }

    private bool Continues(int offset, int start) =>
        stretches.Count > 0 && stretches[^1].Width == 1 && stretches[^1].StartOf(offset) == start;

    private Stretch StretchOf(int offset)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Folded <= offset ? (middle, high) : (low, middle - 1);
        }

        return stretches[low];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Folded, int Original, int Width)
    {
        public int StartOf(int offset) => Original + (offset - Folded);
    }
}
