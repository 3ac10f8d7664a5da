using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data;

/// <summary>Decides which words of a source may be told.</summary>
internal static class Shown
{
    /// <summary>
    /// The words that an editor cites; none where the source is cited as a whole, or where its rights allow to publish
    /// nothing beyond quotes.
    /// </summary>
    public static string? Words(LinkedCitation citation) =>
        citation.Source.Rights == Rights.LinkOnly ? null : citation.Words;

    /// <summary>The stretches of a source's text that its rights allow to show, in order.</summary>
    public static IEnumerable<(SourceRange Range, string Text)> Stretches(LinkedSource source) =>
        source.Paragraphs.SelectMany(Stretches);

    /// <summary>The stretches of a paragraph that may be shown, in order.</summary>
    public static IEnumerable<(SourceRange Range, string Text)> Stretches(LinkedParagraph paragraph) =>
        paragraph.Shown.Select(range => (range, paragraph.Paragraph.Text.Substring(range.Start, range.Length)));
}
