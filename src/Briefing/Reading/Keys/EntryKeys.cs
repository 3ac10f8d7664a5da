using Briefing.Model;

namespace Briefing.Reading.Keys;

/// <summary>The keys of entries by their kind.</summary>
internal static class EntryKeys
{
    /// <summary>What may stand in an entry of a kind.</summary>
    public static KeyTable Of(EntryKind kind) =>
        kind switch
        {
            EntryKind.Actor => ActorKeys.Table,
            EntryKind.Event => EventKeys.Table,
            EntryKind.Quote => QuoteKeys.Table,
            EntryKind.Source => SourceKeys.Table,
            _ => PageKeys.Table,
        };
}
