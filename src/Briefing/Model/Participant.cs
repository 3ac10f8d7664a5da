namespace Briefing.Model;

/// <summary>Someone who took part in an event.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Role">In what role, where it is another than the actor's own.</param>
internal readonly record struct Participant(Reference Actor, string? Role);
