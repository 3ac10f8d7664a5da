using System.Text;

namespace Briefing.Linking.Names;

/// <summary>
/// A word with hyphens is judged as a whole: besides the names that are known in it, all its parts must be in small
/// letters ("Russia-backed", "pro-Russia", "Armenia-Azerbaijan"). With any other part it may be a longer name, and no
/// name links in it ("Jean-Pierre", "Port-au-Prince", "Sputnik-5").
/// </summary>
internal static class HyphenatedWord
{
    /// <summary>Whether what stands between two names makes one word of both.</summary>
    public static bool Joins(ReadOnlySpan<char> between) =>
        HasHyphen(between) && LengthAtStart(between) == between.Length;

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
        foreach (var character in word)
        {
            if (Typography.IsHyphen(character))
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthAtStart(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (!rest.IsEmpty && !IsDoubleHyphen(rest[..Math.Min(2, rest.Length)]))
        {
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (!IsOfHyphenatedWord(rune))
            {
                break;
            }

            rest = rest[length..];
        }

        return text.Length - rest.Length;
    }

    private static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (!rest.IsEmpty && !IsDoubleHyphen(rest[^Math.Min(2, rest.Length)..]))
        {
            Rune.DecodeLastFromUtf16(rest, out var rune, out var length);
            if (!IsOfHyphenatedWord(rune))
            {
                break;
            }

            rest = rest[..^length];
        }

        return text.Length - rest.Length;
    }

    /// <summary>Two hyphens are typed for a dash and part words.</summary>
    private static bool IsDoubleHyphen(ReadOnlySpan<char> pair) =>
        pair.Length == 2 && Typography.IsHyphen(pair[0]) && Typography.IsHyphen(pair[1]);

    private static bool IsOfHyphenatedWord(Rune rune) =>
        Script.IsOfWord(rune)
            ? !Script.IsWrittenWithoutSpaces(rune)
            : rune.IsBmp
                && (
                    Typography.IsHyphen((char)rune.Value)
                    || Typography.IsApostrophe(rune)
                    || Typography.IsInvisible(rune)
                );
}
