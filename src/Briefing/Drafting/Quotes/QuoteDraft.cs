using Briefing.Drafting.Actors;
using Briefing.Model;

namespace Briefing.Drafting.Quotes;

/// <summary>A quote that a text holds.</summary>
/// <param name="Words">The words, as the gate takes them.</param>
/// <param name="Speaker">Who says them.</param>
/// <param name="Attribution">Whether they are whole sentences.</param>
/// <param name="AttributionText">The attribution as printed; none where it has none of its own.</param>
/// <param name="Paragraph">In which paragraph it begins, from 1.</param>
/// <param name="Start">Where in the paragraph.</param>
/// <param name="Sentence">The sentence that it rests on.</param>
/// <param name="Confidence">How sure the speaker is.</param>
internal sealed record QuoteDraft(
    string Words,
    ActorDraft Speaker,
    Attribution Attribution,
    string? AttributionText,
    int Paragraph,
    int Start,
    string Sentence,
    Confidence Confidence
)
{
    /// <summary>Its id in the briefing.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it was said, in EDTF; none where the text does not say.</summary>
    public string? Said { get; init; }
}
