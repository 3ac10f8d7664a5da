namespace Briefing.Model.Linked;

/// <summary>An actor at an event.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Event">At what.</param>
/// <param name="Role">In what role, where it is another than the actor's own.</param>
internal sealed record Attendance(Actor Actor, Event Event, string? Role);
