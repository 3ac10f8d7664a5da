using Briefing.Model;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying;

/// <summary>Lists the entries of a kind: <c>briefing list actors</c>.</summary>
internal static class EntryLists
{
    /// <summary>All entries of a kind, in the order written.</summary>
    public static Sheet Of(Survey survey, EntryKind kind) =>
        new(
            kind.Plural(),
            [
                new SheetPart(kind.Plural(), kind.Plural(), [.. survey.Of(kind).Select(EntryRows.Row)])
                {
                    Empty = $"There are no {kind.Plural()} yet.",
                },
            ]
        );
}
