using System.Collections.Immutable;

namespace Briefing.Rendering.Figures.Time;

/// <summary>
/// Cuts a time that is too long for what is crowded in it: where more than half of nothing begins, and what is on one
/// side of the gap would be squeezed into a sliver, each side gets a scale of its own.
/// </summary>
internal static class Stretches
{
    private const int AtMost = 4;

    /// <summary>What share of the width is a sliver.</summary>
    private const double Squeezed = 0.08;

    /// <summary>The stretches of some events.</summary>
    /// <param name="inOrder">The events, the earliest first.</param>
    public static ImmutableArray<Stretch> Of(IEnumerable<TimelineEntry> inOrder)
    {
        var all = new List<ImmutableArray<TimelineEntry>>
        {
            ImmutableArray.CreateRange(inOrder.OrderBy(e => e.Mark.First)),
        };
        for (var i = 0; i < all.Count && all.Count < AtMost; )
        {
            if (CutOf(all[i]) is { } cut)
            {
                all.Insert(i + 1, all[i][cut..]);
                all[i] = all[i][..cut];
            }
            else
            {
                i++;
            }
        }

        return [.. all.Where(entries => !entries.IsEmpty).Select(entries => new Stretch(entries))];
    }

    // The place of the widest gap, where it is worth a cut. Something that lasts across a gap fills it.
    private static int? CutOf(ImmutableArray<TimelineEntry> entries)
    {
        var (widest, cut, reached) = (0L, 0, long.MinValue);
        for (var i = 0; i < entries.Length; i++)
        {
            var gap = i == 0 ? 0 : entries[i].Mark.First - reached;
            (widest, cut) = gap > widest ? (gap, i) : (widest, cut);
            reached = Math.Max(reached, entries[i].Mark.Last);
        }

        return cut > 0 && IsWorthIt(entries, cut, widest) ? cut : null;
    }

    private static bool IsWorthIt(ImmutableArray<TimelineEntry> entries, int cut, long gap)
    {
        var first = entries[0].Mark.First;
        double whole = entries.Max(entry => entry.Mark.Last) - first + 1;
        var before = (entries[cut].Mark.First - gap - first + 1) / whole;
        var behind = (first + whole - entries[cut].Mark.First) / whole;
        return gap / whole > 0.5 && ((cut > 1 && before < Squeezed) || (entries.Length - cut > 1 && behind < Squeezed));
    }
}
