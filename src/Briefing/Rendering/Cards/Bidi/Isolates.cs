namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Finds which end of an isolate belongs to which beginning: the rule BD9.</summary>
internal static class Isolates
{
    /// <summary>No partner: the place before the text.</summary>
    public const int None = -1;

    /// <summary>
    /// For each beginning where it ends (after the text, if nothing ends it), for each end where it begins, and
    /// <see cref="None"/> for an end without a beginning and for all else.
    /// </summary>
    public static int[] Match(BidiClass[] classes)
    {
        var partners = new int[classes.Length];
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            partners[i] = None;
            if (classes[i].BeginsIsolate())
            {
                partners[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] is BidiClass.PopDirectionalIsolate && open.TryPop(out var beginning))
            {
                partners[i] = beginning;
                partners[beginning] = i;
            }
        }

        return partners;
    }
}
