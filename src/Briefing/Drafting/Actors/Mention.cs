namespace Briefing.Drafting.Actors;

/// <summary>A name in the text and who is meant.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Sighting">The name.</param>
internal sealed record Mention(ActorDraft Actor, Sighting Sighting)
{
    /// <summary>The paragraph's number.</summary>
    public int Paragraph => Sighting.Paragraph.Number;

    /// <summary>Where it begins.</summary>
    public int Start => Sighting.Start;

    /// <summary>Whether a human being is meant.</summary>
    public bool IsPerson => Actor.Kind == Model.ActorKind.Person;
}
