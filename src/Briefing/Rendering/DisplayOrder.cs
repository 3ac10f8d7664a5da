using Briefing.Model.Dates;
using Briefing.Model.Linked;

namespace Briefing.Rendering;

/// <summary>The order in which readers see entries; always the same, whatever the order of the files.</summary>
internal static class DisplayOrder
{
    /// <summary>By kind, then by name.</summary>
    public static IEnumerable<LinkedActor> Actors(IEnumerable<LinkedActor> actors) =>
        actors
            .OrderBy(linked => linked.Actor.ActorKind)
            .ThenBy(linked => linked.Actor.SortKey, StringComparer.OrdinalIgnoreCase)
            .ThenBy(linked => linked.Actor.Id, StringComparer.Ordinal);

    /// <summary>By date.</summary>
    public static IEnumerable<LinkedEvent> Events(IEnumerable<LinkedEvent> events) =>
        events.OrderBy(linked => linked.Event.Date).ThenBy(linked => linked.Event.Id, StringComparer.Ordinal);

    /// <summary>By the date they were said, those without one last.</summary>
    public static IEnumerable<LinkedQuote> Quotes(IEnumerable<LinkedQuote> quotes) =>
        quotes
            .OrderBy(linked => linked.Quote.Said is null)
            .ThenBy(linked => linked.Quote.Said)
            .ThenBy(linked => linked.Quote.Id, StringComparer.Ordinal);

    /// <summary>By the date they were published, those without one last.</summary>
    public static IEnumerable<LinkedSource> Sources(IEnumerable<LinkedSource> sources) =>
        sources
            .OrderBy(linked => linked.Source.Published is null)
            .ThenBy(linked => linked.Source.Published)
            .ThenBy(linked => linked.Source.Id, StringComparer.Ordinal);

    /// <summary>As the editor numbered them, then by title.</summary>
    public static IEnumerable<LinkedPage> Pages(IEnumerable<LinkedPage> pages) =>
        pages
            .OrderBy(linked => linked.Page.Order)
            .ThenBy(linked => linked.Page.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(linked => linked.Page.Id, StringComparer.Ordinal);

    /// <summary>Those with a date from the latest to the earliest, then those without.</summary>
    /// <param name="inOrder">In the order of their dates.</param>
    /// <param name="date">An entry's date.</param>
    public static IEnumerable<TLinked> LatestFirst<TLinked>(
        IReadOnlyCollection<TLinked> inOrder,
        Func<TLinked, EdtfDate?> date
    ) =>
        inOrder
            .Where(linked => date(linked) is not null)
            .Reverse()
            .Concat(inOrder.Where(linked => date(linked) is null));
}
