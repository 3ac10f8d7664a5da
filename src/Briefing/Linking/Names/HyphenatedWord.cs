using System.Text;

namespace Briefing.Linking.Names;

/// <summary>
/// A word with hyphens is judged as a whole: besides the names that are known in it, all its parts must be in small
/// letters ("Russia-backed", "pro-Russia", "Armenia-Azerbaijan"). With any other part it may be a longer name, and no
/// name links in it ("Jean-Pierre", "Port-au-Prince", "Sputnik-5").
/// </summary>
internal static class HyphenatedWord
{
    /// <summary>Whether what stands between two names makes one word of both, in which both may link.</summary>
    public static bool Joins(ReadOnlySpan<char> between) =>
        HasHyphen(between) && LengthAtStart(between) == between.Length && !HasPartOfName(between);

    /// <summary>Whether the text goes on, after a name, with a part of a longer name.</summary>
    public static bool IsLongerAfter(ReadOnlySpan<char> after) => HasPartOfName(after[..LengthAtStart(after)]);

    /// <summary>Whether the text before a name ends with a part of a longer name.</summary>
    public static bool IsLongerBefore(ReadOnlySpan<char> before) => HasPartOfName(before[^LengthAtEnd(before)..]);

    private static bool HasPartOfName(ReadOnlySpan<char> word)
    {
        if (!HasHyphen(word))
        {
            return false;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            if (Script.IsOfName(rune) && !Typography.IsApostrophe(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHyphen(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Typography.IsHyphen(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthAtStart(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var rest = text; !rest.IsEmpty; length = text.Length - rest.Length)
        {
            var rune = Visible.TakeFirst(ref rest);
            if (!IsOfHyphenatedWord(rune, Visible.First(rest)))
            {
                break;
            }
        }

        return length;
    }

    private static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var rest = text; !rest.IsEmpty; length = text.Length - rest.Length)
        {
            var rune = Visible.TakeLast(ref rest);
            if (!IsOfHyphenatedWord(rune, Visible.Last(rest)))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>Two hyphens are typed for a dash and part words.</summary>
    private static bool IsOfHyphenatedWord(Rune rune, Rune next) =>
        Typography.IsHyphen(rune)
            ? !Typography.IsHyphen(next)
            : rune == Visible.Nothing || Typography.IsApostrophe(rune) || IsOfSpacedWord(rune);

    private static bool IsOfSpacedWord(Rune rune) => Script.IsOfWord(rune) && !Script.IsWrittenWithoutSpaces(rune);
}
