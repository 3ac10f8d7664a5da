using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>Something that happened, happens or is to happen.</summary>
internal sealed record Event : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Event;

    /// <inheritdoc/>
    public override string Title => Name;

    /// <summary>The title.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What is to be said about the date: <c>the year is inferred</c>.</summary>
    public string? DateNote { get; init; }

    /// <summary>IANA name of the time zone of the place: <c>Asia/Almaty</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Where.</summary>
    public EventPlace? Where { get; init; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>The event it belongs to.</summary>
    public Reference? PartOf { get; init; }

    /// <summary>The events it came out of.</summary>
    public ImmutableArray<Reference> Follows { get; init; } = [];

    /// <summary>How far it has come; none where the editor does not say.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>What happened, in a few sentences.</summary>
    public Prose? Summary { get; init; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>A picture of it.</summary>
    public Image? Image { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Reference> References =>
        [
            .. Participants.Select(p => p.Actor),
            .. PartOf is { } whole ? new[] { whole } : [],
            .. Follows,
            .. Sources.Select(s => s.Source),
        ];

    /// <inheritdoc/>
    public bool Equals(Event? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
