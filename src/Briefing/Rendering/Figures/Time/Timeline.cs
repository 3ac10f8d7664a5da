using System.Collections.Immutable;

namespace Briefing.Rendering.Figures.Time;

/// <summary>What a timeline shows, before it is laid out.</summary>
/// <param name="Stretches">The stretches with their events, in order; none is empty.</param>
/// <param name="Total">How many events there are, with those that are not shown.</param>
internal sealed record Timeline(ImmutableArray<Stretch> Stretches, int Total)
{
    /// <summary>How many events are drawn at most.</summary>
    public const int AtMost = 60;

    /// <summary>The events that it shows, in order.</summary>
    public IEnumerable<TimelineEntry> Entries => Stretches.SelectMany(stretch => stretch.Entries);

    /// <summary>How many events it shows.</summary>
    public int Shown => Stretches.Sum(stretch => stretch.Entries.Length);

    /// <summary>The scale of the whole.</summary>
    public TimeScale Scale => new Stretch([.. Entries]).Scale;

    /// <summary>The stretch with most events.</summary>
    public Stretch Busiest => Stretches.MaxBy(stretch => stretch.Entries.Length)!;
}
