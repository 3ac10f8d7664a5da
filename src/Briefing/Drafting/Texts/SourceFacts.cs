using System.Collections.Immutable;

namespace Briefing.Drafting.Texts;

/// <summary>What a text says about itself.</summary>
internal sealed record SourceFacts
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title is the text's own, and not made of its first words.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The lines that say so and are no part of the text.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>What each of these rests on: a line of the text.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}
