using System.Text;

namespace Briefing.Linking.Names;

/// <summary>Where a name stands as whole words: "Iran" is not in "Iranian", but it is in "Iran's".</summary>
/// <remarks>
/// An apostrophe joins an ending to a name ("Putin's", "Erdoğan'ın") or an article ("l'Iran"), and both are in small
/// letters; with anything else it makes a longer name ("O'Brien"). A longer name that looks like a name and its ending
/// ("Xi'an") has to be known to be told apart. Hyphens are left to <see cref="HyphenatedWord"/>.
/// </remarks>
internal static class WordBoundary
{
    public static bool StartsAt(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start];
        var left = Visible.TakeLast(ref before);
        if (Typography.IsApostrophe(left))
        {
            return !Script.IsOfName(Visible.Last(before));
        }

        return !Script.IsOfWord(left)
            || (Script.MayPart(left, Visible.First(text[start..])) && !Script.IsVowelBefore(left));
    }

    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..];
        var right = Visible.TakeFirst(ref after);
        if (Typography.IsApostrophe(right))
        {
            return IsEnding(after);
        }

        return !Script.IsOfWord(right)
            || (Script.MayPart(Visible.Last(text[..end]), right) && !BelongsToTheLeft(right));
    }

    /// <summary>Small letters, or the S of a heading in capitals, or nothing at all.</summary>
    private static bool IsEnding(ReadOnlySpan<char> text)
    {
        var first = Visible.TakeFirst(ref text);
        return !Script.IsOfName(first) || (first.Value == 'S' && !Script.IsOfWord(Visible.First(text)));
    }

    private static bool BelongsToTheLeft(Rune rune) => Script.IsMark(rune) || Script.IsVowelAfter(rune);
}
