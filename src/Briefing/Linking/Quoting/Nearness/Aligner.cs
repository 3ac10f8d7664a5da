namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Lays a passage beside a text so that as much as possible of it stands beside its like.</summary>
/// <remarks>
/// Exact for anything of the length of a quote. What is longer is cut first: at words that both have only once, or
/// where there are none, in the middle; so the work stays in proportion to the length.
/// </remarks>
internal static class Aligner
{
    private const long MostCells = 60_000;

    /// <summary>Lays the two beside each other.</summary>
    /// <param name="written">The passage.</param>
    /// <param name="inText">The text.</param>
    /// <param name="ends">The ends at which the text may go on at no price.</param>
    public static Alignment Align(IReadOnlyList<Element> written, IReadOnlyList<Element> inText, FreeEnds ends)
    {
        var pairs = new List<Pair>();
        Align(new([.. written]), new([.. inText]), ends, pairs);
        return new(pairs);
    }

    private static void Align(
        ArraySegment<Element> written,
        ArraySegment<Element> inText,
        FreeEnds ends,
        List<Pair> pairs
    )
    {
        if ((long)written.Count * inText.Count <= MostCells)
        {
            pairs.AddRange(new AlignmentTable(written, inText, ends).Trace());
            return;
        }

        var (doneWritten, doneInText) = (0, 0);
        var open = ends;
        foreach (var (cutWritten, cutInText) in CutsOf(written, inText))
        {
            Align(written[doneWritten..cutWritten], inText[doneInText..cutInText], open & FreeEnds.Start, pairs);
            (doneWritten, doneInText, open) = (cutWritten, cutInText, ends & FreeEnds.End);
        }

        Align(written[doneWritten..], inText[doneInText..], ends & FreeEnds.End, pairs);
    }

    private static IReadOnlyList<(int Written, int InText)> CutsOf(
        ArraySegment<Element> written,
        ArraySegment<Element> inText
    )
    {
        var landmarks = Landmarks.Between(written, inText);
        return landmarks.Count > 0 ? landmarks : [(written.Count / 2, inText.Count / 2)];
    }
}
