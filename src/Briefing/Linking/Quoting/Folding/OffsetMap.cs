namespace Briefing.Linking.Quoting.Folding;

/// <summary>Leads from the characters of a folded text back to the original.</summary>
/// <remarks>
/// Most stretches of a text are not changed by folding. Only where one begins is kept, with the width that each of its
/// characters has in the original: 1, or something else for a single character that stands for several.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly List<int> folded = [];
    private readonly List<int> originals = [];
    private readonly List<int> widths = [];

    /// <summary>Notes where the next folded character comes from.</summary>
    public void Add(int offset, int start, int end)
    {
        if (end - start != 1 || !Continues(offset, start))
        {
            folded.Add(offset);
            originals.Add(start);
            widths.Add(end - start);
        }
    }

    /// <summary>Makes the last folded character stand for more of the original.</summary>
    public void Lengthen(int offset, int end)
    {
        var start = StartOf(offset);
        if (folded[^1] == offset)
        {
            widths[^1] = end - start;
        }
        else
        {
            folded.Add(offset);
            originals.Add(start);
            widths.Add(end - start);
        }
    }

    /// <summary>Where in the original a folded character begins.</summary>
    public int StartOf(int offset) => OriginalOf(offset, StretchOf(offset));

    /// <summary>Where in the original a folded character ends.</summary>
    public int EndOf(int offset)
    {
        var stretch = StretchOf(offset);
        return OriginalOf(offset, stretch) + widths[stretch];
    }

    private bool Continues(int offset, int start) =>
        folded.Count > 0 && widths[^1] == 1 && originals[^1] + (offset - folded[^1]) == start;

    private int OriginalOf(int offset, int stretch) => originals[stretch] + (offset - folded[stretch]);

    private int StretchOf(int offset)
    {
        var found = folded.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
