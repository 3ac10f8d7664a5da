using System.Runtime.CompilerServices;

namespace Briefing.Model;

/// <summary>A page in the editor's own words, from <c>input/pages/</c>.</summary>
internal sealed record FreePage : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Page;

    /// <inheritdoc/>
    public override string Title => Name;

    /// <summary>The title.</summary>
    public required string Name { get; init; }

    /// <summary>One or two sentences that say what the page is about.</summary>
    public string? Description { get; init; }

    /// <summary>Its place among the pages: smaller comes first, then by title.</summary>
    public int Order { get; init; }

    /// <inheritdoc/>
    public bool Equals(FreePage? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
