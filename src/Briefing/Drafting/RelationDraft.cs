using Briefing.Drafting.Actors;

namespace Briefing.Drafting;

/// <summary>How one actor stands to another, as a title implies.</summary>
/// <param name="From">The first.</param>
/// <param name="Type">The id of a built-in type.</param>
/// <param name="To">The second.</param>
/// <param name="Sentence">What it rests on.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record RelationDraft(
    ActorDraft From,
    string Type,
    ActorDraft To,
    string Sentence,
    Confidence Confidence
);
