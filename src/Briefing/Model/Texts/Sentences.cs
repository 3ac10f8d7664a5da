using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Briefing.Model.Texts;

/// <summary>Cuts a paragraph into sentences, so that an excerpt begins and ends where a reader expects it to.</summary>
/// <remarks>
/// A sentence ends with its full stop, question or exclamation mark and the quotation marks and brackets that close
/// behind it. A full stop ends none after a title or an initial ("Mr.", "J."), nor before a small letter.
/// </remarks>
internal static class Sentences
{
    private const string Ends = ".!?…。！？؟۔।‼⁇⁈⁉";
    private const string FullWidthEnds = "。！？।";
    private const string Closers = "\"'”’»›)]}」』）】";

    private static readonly SearchValues<char> WordStarts = SearchValues.Create(" \u00A0(\"'“‘«");

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Mr",
        "Mrs",
        "Ms",
        "Mx",
        "Dr",
        "Prof",
        "Gen",
        "Col",
        "Lt",
        "Sgt",
        "Capt",
        "Adm",
        "Gov",
        "Sen",
        "Rep",
        "Rev",
        "Hon",
        "St",
        "Jr",
        "Sr",
        "No",
        "Nos",
        "vs",
        "v",
        "etc",
        "cf",
        "e.g",
        "i.e",
        "approx",
        "ca",
        "c",
        "Art",
        "para",
        "M",
        "MM",
        "Mme",
        "Mlle",
        "Hr",
        "Fr",
        "Sra",
        "Dra",
        "Sto",
        "Sta",
        "Nr",
        "bzw",
        "usw",
        "Abs",
        "Bd",
        "Jh",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "г",
        "гг",
        "им",
        "ул",
        "т"
    );

    /// <summary>The sentences of a text, in order; together they cover all of it but the spaces between them.</summary>
    public static ImmutableArray<(int Start, int End)> In(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<(int, int)>();
        var start = SkipSpaces(text, 0);
        for (var i = start; i < text.Length; i++)
        {
            if (Ends.Contains(text[i], StringComparison.Ordinal) && EndOfSentence(text, start, i) is var end and > 0)
            {
                sentences.Add((start, end));
                start = SkipSpaces(text, end);
                i = start - 1;
            }
        }

        if (start < text.Length)
        {
            sentences.Add((start, text.AsSpan().TrimEnd().Length));
        }

        return sentences.ToImmutable();
    }

    // The offset after the sentence that ends with the mark, or 0 where the mark ends none.
    private static int EndOfSentence(string text, int start, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && (Ends.Contains(text[end], StringComparison.Ordinal) || IsCloser(text, end)))
        {
            end++;
        }

        if (end == text.Length || FullWidthEnds.Contains(text[mark], StringComparison.Ordinal))
        {
            return end;
        }

        var next = SkipSpaces(text, end);
        return next == end || next == text.Length || StartsSmall(text, next) || IsAbbreviation(text, start, mark)
            ? 0
            : end;
    }

    // A straight quotation mark closes only where a word or a mark stands before it and a space behind it.
    private static bool IsCloser(string text, int at) =>
        Closers.Contains(text[at], StringComparison.Ordinal)
        && (text[at] is not ('"' or '\'') || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool StartsSmall(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
        {
            at++;
        }

        return at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLower(rune);
    }

    private static bool IsAbbreviation(string text, int start, int mark)
    {
        if (text[mark] != '.')
        {
            return false;
        }

        var word = text.AsSpan(start, mark - start);
        word = word[(word.LastIndexOfAny(WordStarts) + 1)..];
        return Titles.Contains(word.ToString())
            || (word.Length == 1 && char.GetUnicodeCategory(word[0]) == UnicodeCategory.UppercaseLetter);
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
