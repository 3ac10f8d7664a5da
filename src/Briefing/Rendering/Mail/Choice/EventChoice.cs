using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Mail.Choice;

/// <summary>
/// The events that a mail shows where the editor chose none: those that most hangs on, and of equals the latest.
/// </summary>
internal static class EventChoice
{
    /// <summary>How many events are chosen at most.</summary>
    private const int AtMost = 5;

    /// <summary>The events, the earliest first.</summary>
    /// <param name="events">All events, the earliest first.</param>
    public static ImmutableArray<Event> From(IEnumerable<LinkedEvent> events)
    {
        var inOrder = events.Where(linked => !linked.Event.Draft).ToList();
        var chosen = inOrder.AsEnumerable().Reverse().OrderByDescending(Weight).Take(AtMost).ToList();
        return [.. inOrder.Where(chosen.Contains).Select(linked => linked.Event)];
    }

    /// <summary>What was said there counts most, then what it led to or is made of, then who was there.</summary>
    private static int Weight(LinkedEvent linked) =>
        (3 * linked.Quotes.Length)
        + (2 * (linked.FollowedBy.Length + linked.Parts.Length))
        + linked.Participants.Length;
}
