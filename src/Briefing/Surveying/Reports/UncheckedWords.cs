using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Indirect speech and paraphrases whose words stand in no source, so that a person has to check them.</summary>
internal static class UncheckedWords
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "unverified",
            "words that no source carries as they stand",
            [
                .. survey
                    .Quotes.Where(linked => linked.Passage is null)
                    .Select(linked =>
                        SheetRow.Of(
                            linked.Quote.Place,
                            ("id", linked.Quote.Id),
                            ("title", linked.Quote.Title),
                            ("attribution", linked.Quote.Attribution.Word()),
                            ("source", linked.Source.Id)
                        )
                    ),
            ]
        )
        {
            Empty = "All words of quotes stand in their sources.",
        };
}
