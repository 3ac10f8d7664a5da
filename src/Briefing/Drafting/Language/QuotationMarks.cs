using System.Collections.Immutable;

namespace Briefing.Drafting.Language;

/// <summary>
/// Finds words in quotation marks of any national form: “ ”, „ “, « », » «, ‘ ’, 「 」, and the straight ones. Of marks inside
/// marks the outer ones count. A paragraph that opens a quotation and does not close it is quoted to its end.
/// </summary>
internal static class QuotationMarks
{
    private const string Apostrophes = "'’";

    /// <summary>What stands in quotation marks, in order, without overlap.</summary>
    public static ImmutableArray<MarkedWords> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<MarkedWords>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Closers(text, at) is { } closers && Read(text, at, closers) is { } words)
            {
                found.Add(words);
                at = words.OutsideEnd - 1;
            }
        }

        return found.ToImmutable();
    }

    // The marks that may close what opens here; none where nothing does.
    private static string? Closers(string text, int at) =>
        text[at] switch
        {
            '“' => "”“\"",
            '„' => "“”\"",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            '『' => "』",
            '‹' => "›",
            '"' when IsBeforeWord(text, at) => "\"”",
            '‘' or '\'' when IsBeforeWord(text, at) && IsAfterSpace(text, at) => Apostrophes,
            '‚' when IsBeforeWord(text, at) && IsAfterSpace(text, at) => "‘’",
            _ => null,
        };

    private static MarkedWords? Read(string text, int open, string closers)
    {
        var isSingle = closers == Apostrophes;
        for (var at = open + 1; at < text.Length; at++)
        {
            if (closers.Contains(text[at], StringComparison.Ordinal) && (!isSingle || ClosesSingle(text, at)))
            {
                return Trim(text, open, at, at + 1);
            }
        }

        var mayStayOpen = text[open] is '“' or '«' or '"' && IsFirst(text, open);
        return mayStayOpen ? Trim(text, open, text.Length, text.Length) : null;
    }

    private static MarkedWords? Trim(string text, int open, int close, int end)
    {
        var start = open + 1;
        while (start < close && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (close > start && char.IsWhiteSpace(text[close - 1]))
        {
            close--;
        }

        return close > start ? new MarkedWords(open, start, close, end) : null;
    }

    // An apostrophe inside a word, or one that ends a plural, does not close a quotation.
    private static bool ClosesSingle(string text, int at)
    {
        var isInWord = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        var isPlural = text[at - 1] == 's' && at + 2 < text.Length && char.IsLower(text[at + 2]) && HasLater(text, at);
        return !isInWord && !isPlural;
    }

    private static bool HasLater(string text, int at)
    {
        for (var next = at + 1; next < text.Length; next++)
        {
            if (Apostrophes.Contains(text[next], StringComparison.Ordinal) && IsAfterMark(text, next))
            {
                return true;
            }

            if (text[next] is '‘')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAfterMark(string text, int at) => text[at - 1] is '.' or ',' or '!' or '?';

    private static bool IsBeforeWord(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (',' or '.' or ')' or ';');

    private static bool IsAfterSpace(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '—' or '–' or '[';

    private static bool IsFirst(string text, int open) => text.AsSpan(0, open).IsWhiteSpace();
}
