using Briefing.Drafting.Actors;

namespace Briefing.Drafting.Quotes;

/// <summary>Who says something, as a sentence puts it.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Text">The attribution as printed: <c>told reporters</c>.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record Attributed(ActorDraft Speaker, string? Text, Confidence Confidence);
