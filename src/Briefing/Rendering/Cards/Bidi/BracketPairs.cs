using System.Text;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Gives the two brackets of a pair one direction: the rule N0.</summary>
internal static class BracketPairs
{
    /// <summary>How many brackets may be open at once; a text with more has no pairs.</summary>
    private const int Deepest = 63;

    /// <summary>Rewrites the classes of the brackets in a run.</summary>
    public static void Resolve(IsolatingRun run, ReadOnlySpan<Rune> text)
    {
        foreach (var (open, close) in Find(run, text))
        {
            if (DirectionOf(run, open, close) is { } direction)
            {
                Set(run, open, direction);
                Set(run, close, direction);
            }
        }
    }

    private static IEnumerable<(int Open, int Close)> Find(IsolatingRun run, ReadOnlySpan<Rune> text)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Place, int Closing)>();
        for (var i = 0; i < run.Classes.Length; i++)
        {
            var codePoint = run.Classes[i] is BidiClass.OtherNeutral ? text[run.Places[i]].Value : 0;
            if (Brackets.Opens(codePoint, out var closing))
            {
                if (open.Count == Deepest)
                {
                    return [];
                }

                open.Add((i, closing));
            }
            else if (Brackets.Closes(codePoint, out closing))
            {
                Close(open, pairs, i, closing);
            }
        }

        return pairs.OrderBy(pair => pair.Open);
    }

    private static void Close(
        List<(int Place, int Closing)> open,
        List<(int Open, int Close)> pairs,
        int place,
        int closing
    )
    {
        var match = open.FindLastIndex(bracket => bracket.Closing == closing);
        if (match >= 0)
        {
            pairs.Add((open[match].Place, place));
            open.RemoveRange(match, open.Count - match);
        }
    }

    /// <summary>
    /// The run's direction if that stands inside; else, where the other one does, that of what stands before the pair;
    /// nothing, where no letter or number stands inside.
    /// </summary>
    private static BidiClass? DirectionOf(IsolatingRun run, int open, int close)
    {
        var inside = run.Classes[(open + 1)..close].Select(Strong).OfType<BidiClass>().ToHashSet();
        if (inside.Count == 0)
        {
            return null;
        }

        return inside.Contains(run.Direction) || Before(run, open) == run.Direction ? run.Direction : inside.Single();
    }

    private static BidiClass Before(IsolatingRun run, int open) =>
        run.Classes[..open].Select(Strong).LastOrDefault(strong => strong is not null) ?? run.Before;

    private static BidiClass? Strong(BidiClass bidi) =>
        bidi switch
        {
            BidiClass.LeftToRight => BidiClass.LeftToRight,
            BidiClass.RightToLeft or BidiClass.EuropeanNumber or BidiClass.ArabicNumber => BidiClass.RightToLeft,
            _ => null,
        };

    /// <summary>Marks on a bracket go with it.</summary>
    private static void Set(IsolatingRun run, int bracket, BidiClass direction)
    {
        run.Classes[bracket] = direction;
        for (var i = bracket + 1; i < run.Classes.Length && run.Written[i] is BidiClass.Mark; i++)
        {
            run.Classes[i] = direction;
        }
    }
}
