namespace Briefing.Model;

/// <summary>How far an event has come.</summary>
internal enum EventStatus
{
    /// <summary>Announced.</summary>
    Scheduled,

    /// <summary>Over.</summary>
    Held,

    /// <summary>Going on.</summary>
    Ongoing,

    /// <summary>Announced, but did not happen.</summary>
    Cancelled,

    /// <summary>Sources disagree whether or how it happened.</summary>
    Disputed,
}
