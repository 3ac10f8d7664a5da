using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>A paragraph of a source with what is marked in it.</summary>
/// <param name="Paragraph">The words; they may be shown only inside <paramref name="Shown"/>.</param>
/// <param name="Shown">The stretches that rights allow to show, whole sentences, in order, without overlap.</param>
/// <param name="Marks">Quotes, passages and names in it, by start; longer ones first.</param>
internal sealed record LinkedParagraph(
    Paragraph Paragraph,
    ImmutableArray<SourceRange> Shown,
    ImmutableArray<TextMark> Marks
);
