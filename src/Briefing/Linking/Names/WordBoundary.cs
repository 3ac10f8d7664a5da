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
        var left = TakeLast(ref before);
        if (Typography.IsApostrophe(left))
        {
            return !Script.IsOfName(TakeLast(ref before));
        }

        var name = text[start..];
        return !Script.IsOfWord(left) || (Script.MayPart(left, TakeFirst(ref name)) && !Script.IsVowelBefore(left));
    }

    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..];
        var right = TakeFirst(ref after);
        if (Typography.IsApostrophe(right))
        {
            return IsEnding(after);
        }

        var name = text[..end];
        return !Script.IsOfWord(right) || (Script.MayPart(TakeLast(ref name), right) && !BelongsToTheLeft(right));
    }

    /// <summary>Small letters, or the S of a heading in capitals, or nothing at all.</summary>
    private static bool IsEnding(ReadOnlySpan<char> text)
    {
        var first = TakeFirst(ref text);
        return !Script.IsOfName(first) || (first.Value == 'S' && !Script.IsOfWord(TakeFirst(ref text)));
    }

    private static bool BelongsToTheLeft(Rune rune) => Script.IsMark(rune) || Script.IsVowelAfter(rune);

    /// <summary>The first visible character; a control character where there is none.</summary>
    private static Rune TakeFirst(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Typography.Fold(text[0]) == Typography.Invisible)
        {
            text = text[1..];
        }

        if (text.IsEmpty)
        {
            return default;
        }

        Rune.DecodeFromUtf16(text, out var rune, out var length);
        text = text[length..];
        return rune;
    }

    /// <summary>The last visible character; a control character where there is none.</summary>
    private static Rune TakeLast(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Typography.Fold(text[^1]) == Typography.Invisible)
        {
            text = text[..^1];
        }

        if (text.IsEmpty)
        {
            return default;
        }

        Rune.DecodeLastFromUtf16(text, out var rune, out var length);
        text = text[..^length];
        return rune;
    }
}
