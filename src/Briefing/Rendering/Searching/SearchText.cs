namespace Briefing.Rendering.Searching;

/// <summary>A text of a page.</summary>
/// <param name="Paragraph">The number of the source's paragraph that it is; 0 for all other texts.</param>
/// <param name="Words">The text.</param>
internal readonly record struct SearchText(int Paragraph, string Words);
