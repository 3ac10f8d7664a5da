using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Texts;

namespace Briefing.Rendering.Html;

/// <summary>Finds the sentences around names, so that a mention is shown with as much text as makes sense of it.</summary>
internal static class MentionedSentences
{
    /// <summary>The sentences of a paragraph that have one of the names in them, as far as they may be shown; in order.</summary>
    public static ImmutableArray<SourceRange> In(LinkedParagraph paragraph, ImmutableArray<Mention> mentions)
    {
        var sentences = Sentences
            .In(paragraph.Paragraph.Text)
            .Where(sentence => mentions.Any(mention => Overlap(sentence, mention.Range)));
        return
        [
            .. sentences.SelectMany(sentence =>
                paragraph
                    .Shown.Where(shown => Overlap(sentence, shown))
                    .Select(shown => Common(sentence, shown))
                    .Where(range => mentions.Any(mention => Overlap((range.Start, range.End), mention.Range)))
            ),
        ];
    }

    private static bool Overlap((int Start, int End) sentence, SourceRange range) =>
        sentence.Start < range.End && range.Start < sentence.End;

    private static SourceRange Common((int Start, int End) sentence, SourceRange shown)
    {
        var start = Math.Max(sentence.Start, shown.Start);
        return new SourceRange(shown.Paragraph, start, Math.Min(sentence.End, shown.End) - start);
    }
}
