using System.Collections.Immutable;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>Something that the briefing said wrongly and now says rightly.</summary>
internal sealed record Correction
{
    /// <summary>When it was corrected.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What was corrected.</summary>
    public required Prose What { get; init; }

    /// <summary>What it said before.</summary>
    public string? Was { get; init; }

    /// <summary>What it says now.</summary>
    public string? Now { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>The entries it touches, of any kind.</summary>
    public ImmutableArray<AnyReference> Affects { get; init; } = [];
}
