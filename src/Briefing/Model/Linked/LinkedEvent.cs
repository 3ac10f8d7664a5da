using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>An event with all that links to and from it.</summary>
/// <param name="Event">As the editor wrote it.</param>
internal sealed record LinkedEvent(Event Event) : LinkedEntry
{
    /// <inheritdoc/>
    public override Entry Entry => Event;

    /// <summary>What happened.</summary>
    public LinkedProse? Summary { get; init; }

    /// <summary>Who took part, in the order written.</summary>
    public ImmutableArray<Attendance> Participants { get; init; } = [];

    /// <summary>The event it belongs to.</summary>
    public Event? PartOf { get; init; }

    /// <summary>The events that belong to it, the earliest first.</summary>
    public ImmutableArray<Event> Parts { get; init; } = [];

    /// <summary>The events it came out of.</summary>
    public ImmutableArray<Event> Follows { get; init; } = [];

    /// <summary>The events that came out of it, the earliest first.</summary>
    public ImmutableArray<Event> FollowedBy { get; init; } = [];

    /// <summary>What was said there, the earliest first.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public ImmutableArray<LinkedCitation> Sources { get; init; } = [];
}
