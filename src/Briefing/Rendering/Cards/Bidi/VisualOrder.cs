namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Puts the pieces of a line in the order in which they stand from left to right: the rule L2.</summary>
internal static class VisualOrder
{
    /// <summary>The indices of the pieces, from left to right.</summary>
    /// <param name="levels">The level of each piece, in the order read.</param>
    public static int[] Of(ReadOnlySpan<byte> levels)
    {
        var order = Enumerable.Range(0, levels.Length).ToArray();
        var highest = levels.Length == 0 ? 0 : levels.ToArray().Max();
        for (var level = highest; level >= 1; level--)
        {
            Reverse(order, levels, level);
        }

        return order;
    }

    private static void Reverse(int[] order, ReadOnlySpan<byte> levels, int level)
    {
        var start = 0;
        while (start < order.Length)
        {
            var end = start;
            while (end < order.Length && levels[order[end]] >= level)
            {
                end++;
            }

            Array.Reverse(order, start, end - start);
            start = end + 1;
        }
    }
}
