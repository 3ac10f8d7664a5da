using System.Text;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>
/// Finds the levels of a paragraph's characters, as Unicode's Annex 9 says: what is on an odd level is written from
/// right to left. Complete, so that names, numbers and brackets of one script stand right inside another.
/// </summary>
internal static class BidiLevels
{
    /// <summary>The level of each character.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="paragraph">Its own level: 1 where it is written from right to left, else 0.</param>
    public static byte[] Of(ReadOnlySpan<Rune> text, byte paragraph)
    {
        var classes = BidiClasses.Of(text);
        var written = classes.ToArray();
        var partners = Isolates.Match(classes);
        var levels = ExplicitLevels.Find(classes, partners, paragraph);
        foreach (var run in IsolatingRuns.Of(classes, levels, partners, paragraph).ToList())
        {
            WeakTypes.Resolve(run);
            BracketPairs.Resolve(run, text);
            NeutralTypes.Resolve(run);
            Raise(run, levels);
        }

        Separate(written, levels, paragraph);
        return levels;
    }

    /// <summary>Whether the first letter is written from right to left; nothing where there is no letter.</summary>
    public static bool? IsRightToLeft(ReadOnlySpan<Rune> text)
    {
        var classes = BidiClasses.Of(text);
        return FirstStrong.IsRightToLeft(classes, Isolates.Match(classes), 0, classes.Length);
    }

    /// <summary>The direction of a level.</summary>
    public static BidiClass DirectionOf(int level) =>
        int.IsOddInteger(level) ? BidiClass.RightToLeft : BidiClass.LeftToRight;

    /// <summary>I1 and I2: what runs against its level is one or two levels above it.</summary>
    private static void Raise(IsolatingRun run, byte[] levels)
    {
        for (var i = 0; i < run.Places.Length; i++)
        {
            var raise = run.Classes[i] switch
            {
                BidiClass.LeftToRight => int.IsOddInteger(run.Level) ? 1 : 0,
                BidiClass.RightToLeft => int.IsOddInteger(run.Level) ? 0 : 1,
                _ => int.IsOddInteger(run.Level) ? 1 : 2,
            };
            levels[run.Places[i]] = (byte)(run.Level + raise);
        }
    }

    /// <summary>L1: separators, and spaces before them and at the end, are on the paragraph's own level.</summary>
    private static void Separate(BidiClass[] written, byte[] levels, byte paragraph)
    {
        var atEnd = true;
        for (var i = written.Length - 1; i >= 0; i--)
        {
            var separates = written[i] is BidiClass.ParagraphSeparator or BidiClass.SegmentSeparator;
            atEnd = separates || (atEnd && (written[i].IsSpaceLike() || written[i].IsRemoved()));
            levels[i] = atEnd ? paragraph : levels[i];
        }
    }
}
