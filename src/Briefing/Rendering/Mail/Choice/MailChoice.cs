using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Mail.Choice;

/// <summary>What a mail shows: what the editor chose, else what the program does.</summary>
/// <param name="Events">The events.</param>
/// <param name="Quotes">The quotes.</param>
/// <param name="Actors">The actors.</param>
/// <param name="Strictest">The strictest marking among the briefing and all of these.</param>
internal sealed record MailChoice(
    ImmutableArray<Event> Events,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<Actor> Actors,
    Marking Strictest
)
{
    /// <summary>
    /// The choice for a briefing. What fewer may read than the briefing is in it only if the editor says so: who forwards a
    /// mail looks at the marking of the whole.
    /// </summary>
    public static MailChoice Of(Site site)
    {
        var (chosen, marking) = (site.Brief.Newsletter, site.Brief.Brief.Marking.Value);
        var events = chosen?.Events ?? EventChoice.From(For(marking, site.Events.All));
        var quotes = chosen?.Quotes ?? QuoteChoice.From(For(marking, site.Quotes.All));
        var actors = chosen?.Actors ?? ActorChoice.From(For(marking, site.Actors.All));
        IEnumerable<Entry> all = [.. events, .. quotes, .. actors];
        return new MailChoice(events, quotes, actors, all.Select(entry => entry.Marking).Append(marking).Max());
    }

    private static IEnumerable<T> For<T>(Marking readers, IEnumerable<T> entries)
        where T : LinkedEntry => entries.Where(linked => linked.Entry.Marking <= readers);
}
