using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Diagnostics;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>A text that quotes and facts are taken from.</summary>
internal sealed record Source : Entry
{
    /// <summary>How many words of a source its excerpts may show where the editor does not say.</summary>
    public const int DefaultExcerptWords = 300;

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Source;

    /// <inheritdoc/>
    public override string Title => Name;

    /// <summary>The title.</summary>
    public required string Name { get; init; }

    /// <summary>The text in <c>seeds/</c>.</summary>
    public required SeedText Text { get; init; }

    /// <summary>What sort of text it is.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Where a copy is kept.</summary>
    public string? Archived { get; init; }

    /// <summary>When the editor read it.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>BCP 47 tag of its words; the briefing's language by default.</summary>
    public string? Language { get; init; }

    /// <summary>How much of the text the site may show.</summary>
    public Rights Rights { get; init; }

    /// <summary>Whose text it is.</summary>
    public string? RightsHolder { get; init; }

    /// <summary>How many words the site may show in all, where rights are excerpts; with the place where it is written, if it is.</summary>
    public Located<int> ExcerptWords { get; init; }

    /// <summary>Admiralty code for sources, from A (reliable) to F (cannot be judged).</summary>
    public char? Reliability { get; init; }

    /// <summary>What the editor has to say about it.</summary>
    public Prose? Note { get; init; }

    /// <inheritdoc/>
    public bool Equals(Source? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
