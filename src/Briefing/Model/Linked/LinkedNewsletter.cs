using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>What the editor says about the mail, with the entries that it names.</summary>
/// <param name="Newsletter">As the editor wrote it.</param>
internal sealed record LinkedNewsletter(Newsletter Newsletter)
{
    /// <summary>Words to the readers, above everything else.</summary>
    public LinkedProse? Intro { get; init; }

    /// <summary>The quotes, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Quote>? Quotes { get; init; }

    /// <summary>The events, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Event>? Events { get; init; }

    /// <summary>The actors, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Actor>? Actors { get; init; }
}
