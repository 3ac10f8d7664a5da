namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Gives signs and spaces the direction of what stands around them: the rules N1 and N2.</summary>
internal static class NeutralTypes
{
    /// <summary>Rewrites the classes of the signs and spaces in a run.</summary>
    public static void Resolve(IsolatingRun run)
    {
        var classes = run.Classes;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i].IsNeutral())
            {
                var end = EndOfNeutrals(classes, i);
                var before = i == 0 ? run.Before : SideOf(classes[i - 1]);
                var after = end == classes.Length ? run.After : SideOf(classes[end]);
                classes.AsSpan(i, end - i).Fill(before == after ? before : run.Direction);
            }
        }
    }

    private static int EndOfNeutrals(BidiClass[] classes, int start)
    {
        var end = start;
        while (end < classes.Length && classes[end].IsNeutral())
        {
            end++;
        }

        return end;
    }

    /// <summary>Numbers count as right to left.</summary>
    private static BidiClass SideOf(BidiClass bidi) =>
        bidi is BidiClass.LeftToRight ? BidiClass.LeftToRight : BidiClass.RightToLeft;
}
