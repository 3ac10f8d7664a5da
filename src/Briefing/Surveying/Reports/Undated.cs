using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Quotes and sources without a date; an event always has one.</summary>
internal static class Undated
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "undated",
            "quotes and sources without a date",
            [
                .. survey
                    .Quotes.Where(linked => linked.Quote.Said is null)
                    .Select(linked => linked.Entry)
                    .Concat(
                        survey.Sources.Where(linked => linked.Source.Published is null).Select(linked => linked.Entry)
                    )
                    .Select(entry =>
                        SheetRow.Of(entry.Place, ("id", SurveyedProse.Reference(entry)), ("title", entry.Title))
                    ),
            ]
        )
        {
            Empty = "All quotes and sources have a date.",
        };
}
