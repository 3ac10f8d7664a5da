namespace Briefing.Reading.Keys;

/// <summary>What may stand in a participant of an event.</summary>
internal static class ParticipantKeys
{
    public static readonly Key Actor = Key.Required("actor", "actor: kassym-jomart-tokayev", Shape.Id);
    public static readonly Key Role = new("role", "role: host");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a participant", [Actor, Role]);
}
