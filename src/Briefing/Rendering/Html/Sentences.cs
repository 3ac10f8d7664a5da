using System.Buffers;
using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Html;

/// <summary>Finds the sentences around words, so that a mention is shown with as much text as makes sense of it.</summary>
internal static class Sentences
{
    /// <summary>How far a sentence is followed to either side before it is cut between words.</summary>
    private const int Reach = 300;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？؟۔।");

    /// <summary>The sentences of a paragraph around some words, as far as they may be shown; in order, without overlap.</summary>
    public static ImmutableArray<SourceRange> Around(LinkedParagraph paragraph, IEnumerable<SourceRange> words)
    {
        var found = ImmutableArray.CreateBuilder<SourceRange>();
        foreach (var word in words.OrderBy(range => range.Start))
        {
            var shown = paragraph.Shown.FirstOrDefault(range => range.Start <= word.Start && word.End <= range.End);
            if (shown.Length > 0)
            {
                AddOrJoin(found, Around(paragraph.Paragraph.Text, word, shown));
            }
        }

        return found.ToImmutable();
    }

    private static void AddOrJoin(ImmutableArray<SourceRange>.Builder found, SourceRange range)
    {
        if (found.Count == 0 || found[^1].End < range.Start)
        {
            found.Add(range);
            return;
        }

        var last = found[^1];
        found[^1] = last with { Length = Math.Max(last.End, range.End) - last.Start };
    }

    private static SourceRange Around(string text, SourceRange word, SourceRange shown)
    {
        var start = StartOf(text, word.Start, shown.Start);
        var end = EndOf(text, word.End, shown.End);
        return new SourceRange(word.Paragraph, start, end - start);
    }

    private static int StartOf(string text, int from, int limit)
    {
        var nearest = Math.Max(limit, from - Reach);
        for (var at = from - 1; at > nearest; at--)
        {
            if (char.IsWhiteSpace(text[at]) && EndsSentence(text, at))
            {
                return at + 1;
            }
        }

        return nearest == limit ? limit : text.IndexOf(' ', nearest) + 1;
    }

    private static int EndOf(string text, int from, int limit)
    {
        var farthest = Math.Min(limit, from + Reach);
        for (var at = from; at < farthest; at++)
        {
            if (char.IsWhiteSpace(text[at]) && EndsSentence(text, at))
            {
                return at;
            }
        }

        return farthest == limit ? limit : text.LastIndexOf(' ', farthest);
    }

    // A full stop, perhaps with a closing mark behind it; not one behind a single letter, which abbreviates.
    private static bool EndsSentence(string text, int space)
    {
        var at = space - 1;
        while (at > 0 && IsClosing(text[at]))
        {
            at--;
        }

        return at > 1 && Ends.Contains(text[at]) && !(text[at] == '.' && !char.IsLetterOrDigit(text[at - 2]));
    }

    private static bool IsClosing(char sign) => sign is '"' or '”' or '’' or '»' or ')' or ']';
}
