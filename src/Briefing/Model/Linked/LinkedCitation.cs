namespace Briefing.Model.Linked;

/// <summary>What something rests on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Words">The words that the editor cites; none where the source is cited as a whole.</param>
/// <param name="Passage">Where they were found.</param>
internal sealed record LinkedCitation(Source Source, string? Words, Passage? Passage);
