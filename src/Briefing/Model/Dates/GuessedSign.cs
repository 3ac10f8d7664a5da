namespace Briefing.Model.Dates;

/// <summary>Words for <c>~</c> and <c>?</c>, or the signs in another place: "c. 2022", "2022 (?)", "~2022".</summary>
internal static class GuessedSign
{
    private static readonly (string Word, EdtfQualifier Qualifier)[] Before =
    [
        ("approximately ", EdtfQualifier.Approximate),
        ("approx. ", EdtfQualifier.Approximate),
        ("approx ", EdtfQualifier.Approximate),
        ("around ", EdtfQualifier.Approximate),
        ("about ", EdtfQualifier.Approximate),
        ("circa ", EdtfQualifier.Approximate),
        ("ca. ", EdtfQualifier.Approximate),
        ("ca ", EdtfQualifier.Approximate),
        ("ca.", EdtfQualifier.Approximate),
        ("c. ", EdtfQualifier.Approximate),
        ("c ", EdtfQualifier.Approximate),
        ("c.", EdtfQualifier.Approximate),
        ("c", EdtfQualifier.Approximate),
        ("~", EdtfQualifier.Approximate),
        ("≈", EdtfQualifier.Approximate),
        ("possibly ", EdtfQualifier.Uncertain),
        ("probably ", EdtfQualifier.Uncertain),
        ("perhaps ", EdtfQualifier.Uncertain),
        ("maybe ", EdtfQualifier.Uncertain),
        ("?", EdtfQualifier.Uncertain),
        ("%", EdtfQualifier.ApproximateAndUncertain),
    ];

    private static readonly (string Word, EdtfQualifier Qualifier)[] After =
    [
        ("(uncertain)", EdtfQualifier.Uncertain),
        ("(approximate)", EdtfQualifier.Approximate),
        ("(approx.)", EdtfQualifier.Approximate),
        ("(?)", EdtfQualifier.Uncertain),
        ("?", EdtfQualifier.Uncertain),
        ("~", EdtfQualifier.Approximate),
        ("%", EdtfQualifier.ApproximateAndUncertain),
    ];

    /// <summary>The date with its sign at the end, or null.</summary>
    public static string? Read(string text)
    {
        var qualifier = TakeBefore(ref text) | TakeAfter(ref text);
        qualifier |= TakeAfter(ref text);
        return qualifier != EdtfQualifier.None && DateGuess.ReadSingle(text) is { } date
            ? date + EdtfSigns.Write(qualifier)
            : null;
    }

    private static EdtfQualifier TakeBefore(ref string text)
    {
        foreach (var (word, qualifier) in Before)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[word.Length..].TrimStart();
                return qualifier;
            }
        }

        return EdtfQualifier.None;
    }

    private static EdtfQualifier TakeAfter(ref string text)
    {
        foreach (var (word, qualifier) in After)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^word.Length].TrimEnd();
                return qualifier;
            }
        }

        return EdtfQualifier.None;
    }
}
