namespace Briefing.Model.Linked;

/// <summary>A stretch of a source that belongs to an entry: words quoted, a passage cited, a name.</summary>
/// <param name="Range">Where.</param>
/// <param name="Entry">The quote, event or actor.</param>
/// <param name="Misspelt">For a name, whether the source spells it wrongly.</param>
/// <param name="First">Whether it is the entry's first mark of the text: where its anchor stands.</param>
internal sealed record TextMark(SourceRange Range, Entry Entry, bool Misspelt = false, bool First = false);
