using System.Collections.Immutable;

namespace Briefing.Drafting.Language;

/// <summary>A paragraph with its words, sentences and words in quotation marks.</summary>
internal sealed class ReadParagraph
{
    /// <summary>Reads a paragraph.</summary>
    public ReadParagraph(int number, string text)
    {
        Number = number;
        Text = text;
        Tokens = Language.Tokens.In(text);
        Marked = QuotationMarks.In(text);
        Sentences = [.. Joined(text, Marked)];
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its words and signs.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>What stands in quotation marks, in order.</summary>
    public ImmutableArray<MarkedWords> Marked { get; }

    /// <summary>Its sentences; one in quotation marks belongs to the sentence around it.</summary>
    public ImmutableArray<(int Start, int End)> Sentences { get; }

    /// <summary>The sentence that stands at an offset.</summary>
    public (int Start, int End) SentenceAt(int offset)
    {
        foreach (var sentence in Sentences)
        {
            if (offset < sentence.End)
            {
                return sentence;
            }
        }

        return (0, Text.Length);
    }

    private static IEnumerable<(int Start, int End)> Joined(string text, ImmutableArray<MarkedWords> marked)
    {
        var open = -1;
        foreach (var (start, end) in Briefing.Model.Texts.Sentences.In(text))
        {
            open = open < 0 ? start : open;
            if (!IsInside(end, marked) && !EndsInInitials(text, end))
            {
                yield return (open, end);
                open = -1;
            }
        }

        if (open >= 0)
        {
            yield return (open, text.Length);
        }
    }

    private static bool IsInside(int offset, ImmutableArray<MarkedWords> marked) =>
        marked.Any(words => words.Start < offset && offset <= words.End);

    private static bool EndsInInitials(string text, int end) =>
        end >= 4 && end < text.Length && text[end - 1] == '.' && char.IsUpper(text[end - 2]) && text[end - 3] == '.';
}
