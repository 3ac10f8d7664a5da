using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>A source with all that links to and from it.</summary>
/// <param name="Source">As the editor wrote it.</param>
internal sealed record LinkedSource(Source Source) : LinkedEntry
{
    /// <inheritdoc/>
    public override Entry Entry => Source;

    /// <summary>The paragraphs, with what is marked in them and how much of them may be shown.</summary>
    public ImmutableArray<LinkedParagraph> Paragraphs { get; init; } = [];

    /// <summary>The quotes taken from it, in the order of the text; those without a place come last.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>The events that rest on it, the earliest first.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>How many of its words the site shows.</summary>
    public int WordsShown { get; init; }

    /// <summary>How many words it has.</summary>
    public int WordsInAll { get; init; }

    /// <summary>What the editor has to say about it.</summary>
    public LinkedProse? Note { get; init; }
}
