using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Linking;

/// <summary>What references, names and quotes must keep to.</summary>
internal static class LinkingRules
{
    /// <summary>A reference points at an entry that exists.</summary>
    public static readonly Rule UnknownReference = new("BR0201", Severity.Error);

    /// <summary>A wikilink points at a page that exists.</summary>
    public static readonly Rule UnknownWikilink = new("BR0202", Severity.Error);

    /// <summary>A wikilink says which kind it means where two kinds share an id.</summary>
    public static readonly Rule AmbiguousWikilink = new("BR0203", Severity.Error);

    /// <summary>Nothing belongs to, follows or refers to itself, not even around a corner.</summary>
    public static readonly Rule Circle = new("BR0204", Severity.Error);

    /// <summary>What is published does not rest on what is hidden.</summary>
    public static readonly Rule HiddenReference = new("BR0205", Severity.Error);

    /// <summary>A relation is of a known type.</summary>
    public static readonly Rule UnknownRelationType = new("BR0206", Severity.Error);

    /// <summary>A name belongs to one actor.</summary>
    public static readonly Rule SharedName = new("BR0207", Severity.Warning);

    /// <summary>A list names each entry once, and a relation is written once.</summary>
    public static readonly Rule Repetition = new("BR0208", Severity.Warning);

    /// <summary>A briefing under embargo is not built before its time.</summary>
    public static readonly Rule Embargo = new("BR0210", Severity.Error);

    /// <summary>A briefing is not built for a wider circle than its marking allows.</summary>
    public static readonly Rule MarkedBriefing = new("BR0211", Severity.Error);

    /// <summary>Verbatim words stand in their source.</summary>
    public static readonly Rule NotInSource = new("BR0301", Severity.Error);

    /// <summary>Verbatim words stand in the source that is named.</summary>
    public static readonly Rule InOtherSource = new("BR0302", Severity.Error);

    /// <summary>Verbatim words stand in one place, or the paragraph is named.</summary>
    public static readonly Rule InSeveralPlaces = new("BR0303", Severity.Error);

    /// <summary>Verbatim words stand in the paragraph that is named.</summary>
    public static readonly Rule InOtherParagraph = new("BR0304", Severity.Error);

    /// <summary>Brackets in verbatim words can be read.</summary>
    public static readonly Rule UnreadableBrackets = new("BR0305", Severity.Error);

    /// <summary>The site shows no more words of a source than its editor has allowed.</summary>
    public static readonly Rule TooManyWords = new("BR0306", Severity.Error);

    /// <summary>The same words of a speaker are quoted once.</summary>
    public static readonly Rule QuotedTwice = new("BR0307", Severity.Warning);

    /// <summary>An address that was given out leads to an entry, or it is said what became of it.</summary>
    public static readonly Rule LostAddress = new("BR0308", Severity.Error);

    /// <summary>An entry that is there has not moved and is not gone.</summary>
    public static readonly Rule AddressOfAnother = new("BR0309", Severity.Error);

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        UnknownReference,
        UnknownWikilink,
        AmbiguousWikilink,
        Circle,
        HiddenReference,
        UnknownRelationType,
        SharedName,
        Repetition,
        Embargo,
        MarkedBriefing,
        NotInSource,
        InOtherSource,
        InSeveralPlaces,
        InOtherParagraph,
        UnreadableBrackets,
        TooManyWords,
        QuotedTwice,
        LostAddress,
        AddressOfAnother,
    ];
}
