using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Diagnostics;
using Briefing.Model.Dates;
using Briefing.Model.Texts;

namespace Briefing.Model;

/// <summary>Something that somebody said, in which source it stands, and how it was said.</summary>
internal sealed record Quote : Entry
{
    /// <summary>How many characters of the words a title shows at most.</summary>
    private const int TitleLength = 80;

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Quote;

    /// <inheritdoc/>
    public override string Title => Shortened.Cut(Words.Value, TitleLength);

    /// <summary>The words, verbatim where <see cref="Attribution"/> is direct or partial.</summary>
    public required Located<string> Words { get; init; }

    /// <summary>Who said it.</summary>
    public required Reference Speaker { get; init; }

    /// <summary>The speaker's role then, where it is another than now.</summary>
    public string? As { get; init; }

    /// <summary>When it was said.</summary>
    public EdtfDate? Said { get; init; }

    /// <summary>At which event.</summary>
    public Reference? Event { get; init; }

    /// <summary>Where it stands.</summary>
    public required Reference Source { get; init; }

    /// <summary>In which paragraph of the source, from 1, where the words stand in several.</summary>
    public Located<int>? Paragraph { get; init; }

    /// <summary>How close it is to what was said.</summary>
    public Attribution Attribution { get; init; }

    /// <summary>The attribution as printed: <c>told reporters</c>.</summary>
    public string? AttributionText { get; init; }

    /// <summary>To whom.</summary>
    public ImmutableArray<Reference> To { get; init; } = [];

    /// <summary>About whom.</summary>
    public ImmutableArray<Reference> About { get; init; } = [];

    /// <summary>The words as they were said, where they were translated.</summary>
    public OriginalWords? Original { get; init; }

    /// <summary>Who translated them.</summary>
    public Translation? Translation { get; init; }

    /// <summary>Admiralty code for information, from 1 (confirmed) to 6 (cannot be judged).</summary>
    public int? Credibility { get; init; }

    /// <summary>Whether it still stands.</summary>
    public QuoteStatus Status { get; init; }

    /// <summary>Quotes that say the opposite.</summary>
    public ImmutableArray<Reference> Contradicts { get; init; } = [];

    /// <summary>Quotes that say the same.</summary>
    public ImmutableArray<Reference> Repeats { get; init; } = [];

    /// <summary>What the editor has to say about it.</summary>
    public Prose? Note { get; init; }

    /// <summary>Subjects, in the order written.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether the words stand in quotation marks and are checked against the source.</summary>
    public bool IsVerbatim => Attribution is Attribution.Direct or Attribution.Partial;

    /// <inheritdoc/>
    public override IEnumerable<Reference> References =>
        [
            Speaker,
            Source,
            .. Event is { } occasion ? new[] { occasion } : [],
            .. To,
            .. About,
            .. Contradicts,
            .. Repeats,
        ];

    /// <inheritdoc/>
    public bool Equals(Quote? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
