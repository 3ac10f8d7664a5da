namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Words, and how they are set.</summary>
/// <param name="Text">The words, on one line.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Tracking">The space put between letters, in parts of the size of the type.</param>
internal sealed record Wording(string Text, string Language, double Tracking);
