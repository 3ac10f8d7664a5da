using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>What something rests on: a source, and the words in it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passage">Words that stand there verbatim; none cites the source as a whole.</param>
/// <param name="Paragraph">Which paragraph, where the words stand in several.</param>
internal sealed record Citation(Reference Source, Located<string>? Passage, int? Paragraph);
