using Briefing.Model.Linked;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Sources that nothing rests on.</summary>
internal static class UnusedSources
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey)
    {
        var cited = survey
            .Actors.SelectMany(actor => actor.Relations)
            .SelectMany(relation => relation.Sources)
            .Select(citation => citation.Source)
            .ToHashSet();
        return new SheetPart(
            "unusedSources",
            "sources that nothing rests on",
            [
                .. survey
                    .Sources.Where(linked => IsUnused(linked) && !cited.Contains(linked.Source))
                    .Select(EntryRows.Row),
            ]
        )
        {
            Empty = "Something rests on every source.",
        };
    }

    private static bool IsUnused(LinkedSource linked) => linked.Quotes.IsEmpty && linked.Events.IsEmpty;
}
