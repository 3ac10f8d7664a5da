using System.Globalization;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Finds where a text may be broken into lines.</summary>
internal static class LineBreaks
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>The offsets at which a line may begin, in order.</summary>
    public static List<int> Of(string text)
    {
        var breaks = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (AfterSpace(text, i) || text[i - 1] is ZeroWidthSpace || AfterHyphen(text, i))
            {
                breaks.Add(i);
            }
        }

        return breaks;
    }

    /// <summary>A sign that stands between spaces stays with the word it belongs to: « so », well – so.</summary>
    private static bool AfterSpace(string text, int start) =>
        text[start - 1] is ' ' && !IsSign(text, start, ClosesOrJoins) && !IsSign(text, LastWord(text, start), Opens);

    private static int LastWord(string text, int start) => start < 2 ? 0 : text.LastIndexOf(' ', start - 2) + 1;

    private static bool IsSign(string text, int start, Predicate<char> kind)
    {
        var end = text.IndexOf(' ', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start) is [var sign] && kind(sign);
    }

    private static bool ClosesOrJoins(char sign) =>
        sign is '!' or '?' or ':' or ';'
        || char.GetUnicodeCategory(sign)
            is UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.DashPunctuation;

    private static bool Opens(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation;

    private static bool AfterHyphen(string text, int start) =>
        start > 1
        && text[start - 1] is '-' or '–' or '—'
        && char.IsLetter(text[start])
        && char.IsLetter(text[start - 2]);
}
