namespace Briefing.Rendering.Cards;

/// <summary>Words on a card.</summary>
/// <param name="Words">As they are to be read, on one line.</param>
/// <param name="Language">BCP 47 tag; it says the direction of signs and how some letters are drawn.</param>
internal sealed record CardText(string Words, string Language);
