namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Finds the direction of a stretch by its first letter: the rules P2 and P3.</summary>
internal static class FirstStrong
{
    /// <summary>Whether the first letter is written from right to left; nothing where there is no letter.</summary>
    /// <param name="classes">Of the whole text.</param>
    /// <param name="partners">As <see cref="Isolates.Match"/> gives them.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends; this character is not part of it.</param>
    public static bool? IsRightToLeft(BidiClass[] classes, int[] partners, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (classes[i].IsStrong())
            {
                return classes[i] is not BidiClass.LeftToRight;
            }

            i = classes[i].BeginsIsolate() ? partners[i] : i;
        }

        return null;
    }
}
