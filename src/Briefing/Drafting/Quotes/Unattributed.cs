namespace Briefing.Drafting.Quotes;

/// <summary>Words in quotation marks that nobody is named for.</summary>
/// <param name="Words">The words.</param>
/// <param name="Paragraph">In which paragraph, from 1.</param>
internal sealed record Unattributed(string Words, int Paragraph);
