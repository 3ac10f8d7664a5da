namespace Briefing.Linking.Quoting.Nearness;

/// <summary>A passage laid beside a text, element by element.</summary>
internal sealed record Alignment(IReadOnlyList<Pair> Pairs)
{
    /// <summary>From 0, nothing in common, to 1, every word the same.</summary>
    public double Likeness
    {
        get
        {
            var weights = Pairs.Where(pair => pair.Written is not { Kind: ElementKind.PutIn }).Sum(WeightOf);
            return weights > 0 ? Pairs.Sum(pair => pair.Likeness * WeightOf(pair)) / weights : 0;
        }
    }

    /// <summary>The same without what the text has before and after the passage.</summary>
    public Alignment WithoutSurroundings()
    {
        var first = 0;
        while (first < Pairs.Count && Pairs[first].Written is null)
        {
            first++;
        }

        var end = Pairs.Count;
        while (end > first && Pairs[end - 1].Written is null)
        {
            end--;
        }

        return new([.. Pairs.Skip(first).Take(end - first)]);
    }

    private static double WeightOf(Pair pair) => (pair.Written?.Weight ?? 0) + (pair.InText?.Weight ?? 0);
}
