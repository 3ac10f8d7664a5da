using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Indexing;

/// <summary>A source text, folded as a whole, that knows its paragraphs.</summary>
internal sealed class SourceText
{
    private readonly ImmutableArray<string> paragraphs;
    private readonly int[] originalStarts;
    private readonly int[] foldedStarts;

    public SourceText(ImmutableArray<string> paragraphs)
    {
        this.paragraphs = paragraphs;
        originalStarts = new int[paragraphs.Length];
        foldedStarts = new int[paragraphs.Length];
        Folded = Fold();
    }

    /// <summary>All paragraphs, folded, with a space where one ends.</summary>
    public FoldedText Folded { get; }

    /// <summary>The folded stretch that a paragraph takes up; empty for a number that is not one of a paragraph.</summary>
    public Span SpanOf(int paragraph)
    {
        if (paragraph < 1 || paragraph > paragraphs.Length)
        {
            return default;
        }

        return new(
            foldedStarts[paragraph - 1],
            paragraph < foldedStarts.Length ? foldedStarts[paragraph] : Folded.Length
        );
    }

    /// <summary>Where a folded stretch stands in the paragraphs, one range for each of them.</summary>
    public IEnumerable<TextRange> RangesOf(Span span)
    {
        var (start, end) = (Folded.StartOf(span.Start), Folded.EndOf(span.End - 1));
        for (var index = IndexOf(start); index < paragraphs.Length && originalStarts[index] < end; index++)
        {
            var range = RangeIn(index, start, end);
            if (range.Length > 0)
            {
                yield return range;
            }
        }
    }

    /// <summary>The source's own words in a folded stretch; paragraphs are separated by a space.</summary>
    public string TextOf(Span span) =>
        string.Join(
            ' ',
            RangesOf(span).Select(range => paragraphs[range.Paragraph - 1].Substring(range.Start, range.Length))
        );

    private FoldedText Fold()
    {
        var folder = new Folder(paragraphs.Sum(paragraph => paragraph.Length + 1));
        var offset = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            (originalStarts[i], foldedStarts[i]) = (offset, folder.Length);
            folder.Append(VisibleLine.Of(paragraphs[i]), offset);
            offset += paragraphs[i].Length;
            folder.EndLine(offset);
            offset++;
        }

        return folder.ToText();
    }

    private int IndexOf(int original)
    {
        var found = Array.BinarySearch(originalStarts, original);
        return found >= 0 ? found : ~found - 1;
    }

    private TextRange RangeIn(int index, int start, int end)
    {
        var paragraph = paragraphs[index];
        var from = Math.Max(0, start - originalStarts[index]);
        var to = Math.Min(paragraph.Length, end - originalStarts[index]);
        var words = paragraph.AsSpan(from, to - from);
        var leading = words.Length - words.TrimStart().Length;
        return new(index + 1, from + leading, words.Trim().Length);
    }
}
