using Briefing.Model.Linked;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Events that rest on one source or on none.</summary>
internal static class ThinEvents
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "thinEvents",
            "events that rest on one source or on none",
            [
                .. from linked in survey.Events
                let sources = SourcesOf(linked)
                where sources.Count < 2
                orderby sources.Count
                select Row(linked, sources),
            ]
        )
        {
            Empty = "Every event rests on two sources or more.",
        };

    private static List<string> SourcesOf(LinkedEvent linked) =>
        [
            .. linked
                .Sources.Select(citation => citation.Source.Id)
                .Concat(linked.Quotes.Select(quote => quote.Source.Id))
                .Distinct(StringComparer.Ordinal),
        ];

    private static SheetRow Row(LinkedEvent linked, List<string> sources) =>
        SheetRow.Of(
            linked.Event.Place,
            ("id", linked.Event.Id),
            ("title", linked.Event.Title),
            ("sources", sources.Count == 0 ? "no source" : $"only {sources[0]}")
        );
}
