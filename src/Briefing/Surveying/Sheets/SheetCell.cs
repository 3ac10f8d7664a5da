namespace Briefing.Surveying.Sheets;

/// <summary>A fact in a row.</summary>
/// <param name="Name">What the fact is, for programs: <c>id</c>.</param>
/// <param name="Text">The fact, for people.</param>
internal sealed record SheetCell(string Name, string Text);
