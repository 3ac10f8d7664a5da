using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>A quote with all that links to and from it.</summary>
/// <param name="Quote">As the editor wrote it.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record LinkedQuote(Quote Quote, Actor Speaker, Source Source) : LinkedEntry
{
    /// <inheritdoc/>
    public override Entry Entry => Quote;

    /// <summary>At which event it was said.</summary>
    public Event? Event { get; init; }

    /// <summary>Where its words were found; none for indirect speech and paraphrase that are not verbatim.</summary>
    public Passage? Passage { get; init; }

    /// <summary>To whom.</summary>
    public ImmutableArray<Actor> To { get; init; } = [];

    /// <summary>About whom.</summary>
    public ImmutableArray<Actor> About { get; init; } = [];

    /// <summary>Quotes that say the opposite, in either direction.</summary>
    public ImmutableArray<Quote> Contradicts { get; init; } = [];

    /// <summary>Quotes that say the same, in either direction.</summary>
    public ImmutableArray<Quote> Repeats { get; init; } = [];

    /// <summary>Misspelt names in its words, in order, without overlap.</summary>
    public ImmutableArray<NameLink> Misspellings { get; init; } = [];

    /// <summary>What the editor has to say about it.</summary>
    public LinkedProse? Note { get; init; }
}
