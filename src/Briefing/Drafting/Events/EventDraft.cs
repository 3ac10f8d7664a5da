using System.Collections.Immutable;
using Briefing.Drafting.Actors;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Events;

/// <summary>An event that a dated sentence tells of.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Date">When, in EDTF.</param>
/// <param name="Paragraph">In which paragraph, from 1.</param>
/// <param name="Passage">The sentence.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record EventDraft(string Title, string Date, int Paragraph, string Passage, Confidence Confidence)
{
    /// <summary>Its id in the briefing.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is to be said about the date.</summary>
    public string? DateNote { get; init; }

    /// <summary>Where, and in which country.</summary>
    public (string Name, KnownCountry Country)? Place { get; init; }

    /// <summary>Who is named.</summary>
    public ImmutableArray<ActorDraft> Participants { get; init; } = [];

    /// <summary>How far it has come, in the editor's word.</summary>
    public string Status { get; init; } = "held";
}
