namespace Briefing.Model;

/// <summary>A quote in the language it was said in.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Text">The words.</param>
internal sealed record OriginalWords(string Language, string Text);
