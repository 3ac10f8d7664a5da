using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Mail.Choice;

/// <summary>
/// The actors that a mail introduces where the editor chose none: those who are heard and seen most. Countries need no
/// introduction, unless there is nobody else.
/// </summary>
internal static class ActorChoice
{
    /// <summary>How many actors are chosen at most.</summary>
    private const int AtMost = 6;

    /// <summary>The actors, those who matter most first.</summary>
    /// <param name="actors">All actors, in the order that readers see them.</param>
    public static ImmutableArray<Actor> From(IEnumerable<LinkedActor> actors) =>
        [
            .. actors
                .Where(linked => !linked.Actor.Draft && Weight(linked) > 0)
                .OrderBy(linked => linked.Actor.ActorKind == ActorKind.Country)
                .ThenByDescending(Weight)
                .Take(AtMost)
                .Where((linked, i) => linked.Actor.ActorKind != ActorKind.Country || i < 1)
                .Select(linked => linked.Actor),
        ];

    private static int Weight(LinkedActor linked) =>
        (4 * linked.QuotesBy.Length) + (2 * linked.Events.Length) + linked.Mentions.Length;
}
