using Briefing.Model.Linked;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>Who is an actor and never speaks; those that the sources name most come first.</summary>
internal static class SilentActors
{
    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey) =>
        new(
            "silentActors",
            "actors who never speak",
            [
                .. survey
                    .Actors.Where(actor => actor.QuotesBy.IsEmpty)
                    .OrderByDescending(actor => actor.Mentions.Length)
                    .Select(Row),
            ]
        )
        {
            Empty = "Every actor is quoted.",
        };

    private static SheetRow Row(LinkedActor linked) =>
        SheetRow.Of(
            linked.Actor.Place,
            ("id", linked.Actor.Id),
            ("title", linked.Actor.Title),
            ("mentions", $"named in {Counted.Say(linked.Mentions.Length, "paragraph")}")
        );
}
