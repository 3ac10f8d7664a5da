using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>How much is shown of the sources of which only excerpts may be.</summary>
internal static class ExcerptQuota
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "excerpts",
            "how much is shown of sources with excerpts",
            [.. survey.Sources.Where(linked => linked.Source.Rights == Rights.Excerpts).Select(Row)]
        )
        {
            Empty = "No source is shown in excerpts.",
        };

    private static SheetRow Row(LinkedSource linked) =>
        SheetRow.Of(
            linked.Source.Place,
            ("id", linked.Source.Id),
            (
                "shown",
                $"{Numbers.Text(linked.WordsShown)} of at most {Counted.Say(linked.Source.ExcerptWords.Value, "word")}"
            ),
            ("all", $"the text has {Numbers.Text(linked.WordsInAll)}")
        );
}
