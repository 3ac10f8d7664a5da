using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Briefing.Model;

/// <summary>Someone who acts: a person, country, organisation or group.</summary>
internal sealed record Actor : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Actor;

    /// <inheritdoc/>
    public override string Title => Name.Text;

    /// <summary>The name it goes by.</summary>
    public required ActorName Name { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>The name to sort by; the name itself by default.</summary>
    public string? SortName { get; init; }

    /// <summary>Office or function at the time of the briefing.</summary>
    public string? Role { get; init; }

    /// <summary>The actors it belongs to.</summary>
    public ImmutableArray<Reference> Of { get; init; } = [];

    /// <summary>Other names used in texts.</summary>
    public ImmutableArray<ActorName> Also { get; init; } = [];

    /// <summary>Misspellings found in sources.</summary>
    public ImmutableArray<ActorName> Misspelt { get; init; } = [];

    /// <summary>Names too common to link by themselves.</summary>
    public ImmutableArray<ActorName> Weak { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 code, in capitals.</summary>
    public string? Country { get; init; }

    /// <summary>Who it is, in a few sentences.</summary>
    public Prose? Summary { get; init; }

    /// <summary>Addresses elsewhere, in the order written.</summary>
    public ImmutableArray<ExternalLink> Links { get; init; } = [];

    /// <summary>A portrait, flag or logo.</summary>
    public Image? Image { get; init; }

    /// <summary>The name to sort by.</summary>
    public string SortKey => SortName ?? Name.Text;

    /// <inheritdoc/>
    public override IEnumerable<Reference> References => Of;

    /// <inheritdoc/>
    public bool Equals(Actor? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
