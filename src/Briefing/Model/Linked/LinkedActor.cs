using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>An actor with all that links to and from it.</summary>
/// <param name="Actor">As the editor wrote it.</param>
internal sealed record LinkedActor(Actor Actor) : LinkedEntry
{
    /// <inheritdoc/>
    public override Entry Entry => Actor;

    /// <summary>Who it is.</summary>
    public LinkedProse? Summary { get; init; }

    /// <summary>The actors it belongs to.</summary>
    public ImmutableArray<Actor> Of { get; init; } = [];

    /// <summary>The actors that belong to it.</summary>
    public ImmutableArray<Actor> Members { get; init; } = [];

    /// <summary>How it stands to others.</summary>
    public ImmutableArray<RelationReading> Relations { get; init; } = [];

    /// <summary>What it said, the earliest first.</summary>
    public ImmutableArray<Quote> QuotesBy { get; init; } = [];

    /// <summary>What was said to or about it, the earliest first.</summary>
    public ImmutableArray<Quote> QuotesAbout { get; init; } = [];

    /// <summary>The events it took part in, the earliest first.</summary>
    public ImmutableArray<Attendance> Events { get; init; } = [];

    /// <summary>Where sources name it, by source and place.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];
}
