namespace Briefing.Model;

/// <summary>A paragraph of a source's text.</summary>
/// <param name="Number">From 1, counted after the omitted lines are taken out; its anchor is <c>p4</c>.</param>
/// <param name="Text">The words, without the line breaks around them.</param>
internal readonly record struct Paragraph(int Number, string Text);
