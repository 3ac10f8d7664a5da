namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Finds the best alignment of two short texts by way of all alignments of their beginnings.</summary>
internal sealed class AlignmentTable
{
    private readonly ArraySegment<Element> written;
    private readonly ArraySegment<Element> inText;
    private readonly FreeEnds ends;
    private readonly Step[,] steps;

    public AlignmentTable(ArraySegment<Element> written, ArraySegment<Element> inText, FreeEnds ends)
    {
        (this.written, this.inText, this.ends) = (written, inText, ends);
        steps = new Step[written.Count + 1, inText.Count + 1];
        Fill();
    }

    private enum Step : byte
    {
        Pair,
        OnlyWritten,
        OnlyInText,
    }

    /// <summary>The best alignment.</summary>
    public IEnumerable<Pair> Trace()
    {
        var pairs = new List<Pair>();
        for (var (row, column) = (written.Count, inText.Count); row > 0 || column > 0; )
        {
            var step = steps[row, column];
            pairs.Add(
                new(
                    step == Step.OnlyInText ? null : written[row - 1],
                    step == Step.OnlyWritten ? null : inText[column - 1]
                )
            );
            row -= step == Step.OnlyInText ? 0 : 1;
            column -= step == Step.OnlyWritten ? 0 : 1;
        }

        pairs.Reverse();
        return pairs;
    }

    private void Fill()
    {
        var above = FirstRow();
        for (var row = 1; row <= written.Count; row++)
        {
            above = NextRow(row, above);
        }
    }

    private double[] FirstRow()
    {
        var scores = new double[inText.Count + 1];
        for (var column = 1; column <= inText.Count; column++)
        {
            scores[column] = scores[column - 1] + PriceInText(0, column);
            steps[0, column] = Step.OnlyInText;
        }

        return scores;
    }

    private double[] NextRow(int row, double[] above)
    {
        var scores = new double[inText.Count + 1];
        var lonely = Affinity.OfLonely(written[row - 1]);
        scores[0] = above[0] + lonely;
        steps[row, 0] = Step.OnlyWritten;
        for (var column = 1; column <= inText.Count; column++)
        {
            var paired = above[column - 1] + Affinity.Of(written[row - 1], inText[column - 1]);
            var onlyWritten = above[column] + lonely;
            var onlyInText = scores[column - 1] + PriceInText(row, column);
            scores[column] = Math.Max(paired, Math.Max(onlyWritten, onlyInText));
            steps[row, column] =
                paired >= scores[column] ? Step.Pair
                : onlyInText >= scores[column] ? Step.OnlyInText
                : Step.OnlyWritten;
        }

        return scores;
    }

    private double PriceInText(int row, int column)
    {
        var isFree = (row == 0 && ends.HasFlag(FreeEnds.Start)) || (row == written.Count && ends.HasFlag(FreeEnds.End));
        return isFree ? 0 : Affinity.OfLonely(inText[column - 1]);
    }
}
