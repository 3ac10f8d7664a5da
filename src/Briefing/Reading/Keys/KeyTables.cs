using System.Collections.Immutable;

namespace Briefing.Reading.Keys;

/// <summary>The keys of all kinds of entries: for telling an editor where a key belongs.</summary>
internal static class KeyTables
{
    /// <summary>The tables, in the order that an editor meets them.</summary>
    public static ImmutableArray<KeyTable> All { get; } =
    [
        BriefKeys.Table,
        CorrectionKeys.Table,
        RelationTypeKeys.Table,
        NewsletterKeys.Table,
        CampaignKeys.Table,
        SourceKeys.Table,
        ActorKeys.Table,
        ImageKeys.Table,
        EventKeys.Table,
        PlaceKeys.Table,
        ParticipantKeys.Table,
        CitationKeys.Table,
        QuoteKeys.Table,
        OriginalKeys.Table,
        TranslationKeys.Table,
        RelationKeys.Table,
        PageKeys.Table,
        PermalinkKeys.Table,
        PermalinkKeys.Line,
    ];
}
