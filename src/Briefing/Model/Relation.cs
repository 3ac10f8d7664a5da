using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>How one actor stands to another; written once, shown on both pages.</summary>
internal sealed record Relation
{
    /// <summary>Where it is written.</summary>
    public required Place Place { get; init; }

    /// <summary>The first actor.</summary>
    public required Reference From { get; init; }

    /// <summary>The id of its type, and where it is written.</summary>
    public required Located<string> Type { get; init; }

    /// <summary>The second actor.</summary>
    public required Reference To { get; init; }

    /// <summary>Since when.</summary>
    public EdtfDate? Since { get; init; }

    /// <summary>Until when.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>What is to be said about it.</summary>
    public Prose? Note { get; init; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>All that it points at.</summary>
    public IEnumerable<Reference> References => [From, To, .. Sources.Select(s => s.Source)];
}
