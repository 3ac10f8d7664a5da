using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>An actor at an event.</summary>
internal sealed class AttendanceView(Attendance attendance, Site site) : ViewOf<AttendanceView>
{
    /// <summary>Who.</summary>
    public ActorCard Actor => site.Card(attendance.Actor);

    /// <summary>At what.</summary>
    public EventCard Event => site.Card(attendance.Event);

    /// <summary>In what role, where it is another than the actor's own.</summary>
    public string? Role => attendance.Role;
}
