namespace Briefing.Model.Linked;

/// <summary>An actor's name in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Range">Where the name stands.</param>
/// <param name="Misspelt">Whether the source spells it wrongly.</param>
internal sealed record Mention(Source Source, SourceRange Range, bool Misspelt);
