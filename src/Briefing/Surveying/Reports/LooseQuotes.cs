using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Quotes of which nobody says at what event they fell.</summary>
internal static class LooseQuotes
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "quotesWithoutEvent",
            "quotes without an event",
            [.. survey.Quotes.Where(linked => linked.Event is null).Select(EntryRows.Row)]
        )
        {
            Empty = "Every quote belongs to an event.",
        };
}
