namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Settles marks and numbers: the rules W1 to W7.</summary>
internal static class WeakTypes
{
    /// <summary>Rewrites the classes of a run.</summary>
    public static void Resolve(IsolatingRun run)
    {
        Marks(run);
        NumbersAfterArabic(run);
        ArabicLetters(run);
        Separators(run);
        Terminators(run);
        NumbersAfterLatin(run);
    }

    /// <summary>W1: a mark is what it stands on.</summary>
    private static void Marks(IsolatingRun run)
    {
        var before = run.Before;
        foreach (ref var bidi in run.Classes.AsSpan())
        {
            bidi = bidi is BidiClass.Mark ? before : bidi;
            before = bidi is BidiClass.PopDirectionalIsolate || bidi.BeginsIsolate() ? BidiClass.OtherNeutral : bidi;
        }
    }

    /// <summary>W2: after an Arabic letter, numbers are Arabic.</summary>
    private static void NumbersAfterArabic(IsolatingRun run) =>
        AfterStrong(run, BidiClass.ArabicLetter, BidiClass.ArabicNumber);

    /// <summary>W3: from here on, Arabic letters are like Hebrew ones.</summary>
    private static void ArabicLetters(IsolatingRun run) =>
        run.Classes.AsSpan().Replace(BidiClass.ArabicLetter, BidiClass.RightToLeft);

    /// <summary>W4: one separator between two numbers of a kind is part of the number.</summary>
    private static void Separators(IsolatingRun run)
    {
        var classes = run.Classes;
        for (var i = 1; i < classes.Length - 1; i++)
        {
            var (before, after) = (classes[i - 1], classes[i + 1]);
            var joins =
                classes[i] is BidiClass.CommonSeparator
                    ? before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber
                    : classes[i] is BidiClass.EuropeanSeparator && before is BidiClass.EuropeanNumber;
            classes[i] = joins && before == after ? before : classes[i];
        }
    }

    /// <summary>W5 and W6: signs beside a number are part of it, all others are neutral.</summary>
    private static void Terminators(IsolatingRun run)
    {
        var classes = run.Classes;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.EuropeanTerminator)
            {
                var end = EndOfTerminators(classes, i);
                var beside = IsNumber(classes, i - 1) || IsNumber(classes, end);
                classes.AsSpan(i, end - i).Fill(beside ? BidiClass.EuropeanNumber : BidiClass.OtherNeutral);
            }
            else if (classes[i] is BidiClass.EuropeanSeparator or BidiClass.CommonSeparator)
            {
                classes[i] = BidiClass.OtherNeutral;
            }
        }
    }

    private static int EndOfTerminators(BidiClass[] classes, int start)
    {
        var end = start;
        while (end < classes.Length && classes[end] is BidiClass.EuropeanTerminator)
        {
            end++;
        }

        return end;
    }

    private static bool IsNumber(BidiClass[] classes, int place) =>
        place >= 0 && place < classes.Length && classes[place] is BidiClass.EuropeanNumber;

    /// <summary>W7: after a Latin letter, numbers are like letters.</summary>
    private static void NumbersAfterLatin(IsolatingRun run) =>
        AfterStrong(run, BidiClass.LeftToRight, BidiClass.LeftToRight);

    /// <summary>Rewrites numbers whose last strong character before them is of a class.</summary>
    private static void AfterStrong(IsolatingRun run, BidiClass strong, BidiClass number)
    {
        var last = run.Before;
        foreach (ref var bidi in run.Classes.AsSpan())
        {
            last = bidi.IsStrong() ? bidi : last;
            bidi = bidi is BidiClass.EuropeanNumber && last == strong ? number : bidi;
        }
    }
}
