using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Html;

/// <summary>Builds addresses that make a browser scroll to words: <c>#:~:text=start,end</c>.</summary>
internal static class TextFragment
{
    /// <summary>More words than this are given by their first and last few.</summary>
    private const int WholeWords = 12;

    /// <summary>How many words stand for the beginning and for the end.</summary>
    private const int EdgeWords = 5;

    /// <summary>How many words before it tell a short passage from others like it.</summary>
    private const int ContextWords = 3;

    /// <summary>The source's address with a fragment for a passage; none where the source has no address.</summary>
    public static string? AddressOf(Passage passage)
    {
        if (SafeAddress.External(passage.Source.Url) is not { } address)
        {
            return null;
        }

        var page = address.Split('#', 2)[0];
        return $"{page}#:~:text={Directive(passage)}";
    }

    private static string Directive(Passage passage)
    {
        var paragraphs = passage.Source.Text.Paragraphs;
        var first = WordsOf(TextOf(paragraphs, passage.Ranges[0]));
        var last = WordsOf(TextOf(paragraphs, passage.Ranges[^1]));
        if (passage.Ranges.Length > 1 || first.Length > WholeWords)
        {
            return $"{Encode(first.Take(EdgeWords))},{Encode(last.TakeLast(EdgeWords))}";
        }

        return Context(paragraphs, passage.Ranges[0], first) + Encode(first);
    }

    // Long passages are their own context; a short one may stand earlier in the text, and the first match wins.
    private static string Context(IReadOnlyList<Paragraph> paragraphs, SourceRange range, string[] words)
    {
        if (words.Length > EdgeWords)
        {
            return "";
        }

        var before = WordsOf(paragraphs[range.Paragraph - 1].Text[..range.Start]);
        return before.Length == 0 ? "" : $"{Encode(before.TakeLast(ContextWords))}-,";
    }

    private static string TextOf(IReadOnlyList<Paragraph> paragraphs, SourceRange range) =>
        paragraphs[range.Paragraph - 1].Text.Substring(range.Start, range.Length);

    private static string[] WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // EscapeDataString leaves the hyphen as it is, but here it separates the parts.
    private static string Encode(IEnumerable<string> words) =>
        new StringBuilder(Uri.EscapeDataString(string.Join(' ', words))).Replace("-", "%2D").ToString();
}
