using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>Who points at an entry: each reference read from its other end. Every list is in the order of time.</summary>
internal sealed class Backlinks
{
    private readonly ILookup<string, Quote> _quotesBy;
    private readonly ILookup<string, Quote> _quotesAbout;
    private readonly ILookup<string, (Event Event, Participant Participant)> _attendances;
    private readonly ILookup<string, Actor> _members;
    private readonly ILookup<string, Relation> _relationsFrom;
    private readonly ILookup<string, Relation> _relationsTo;
    private readonly ILookup<string, Event> _parts;
    private readonly ILookup<string, Event> _followers;
    private readonly ILookup<string, Quote> _quotesAt;
    private readonly ILookup<string, Quote> _quotesIn;
    private readonly ILookup<string, Quote> _contradictedBy;
    private readonly ILookup<string, Quote> _repeatedBy;
    private readonly ILookup<string, (Entry? Entry, Citation Citation)> _citations;

    /// <summary>Reads all references of a dossier backwards.</summary>
    public Backlinks(Dossier dossier)
    {
        var quotes = dossier.Quotes.Sort(Chronology.OfQuotes);
        var events = dossier.Events.Sort(Chronology.OfEvents);
        var relations = dossier.Relations.Where(relation => IsShown(relation, dossier)).ToList();
        _quotesBy = quotes.ToLookup(quote => quote.Speaker.Id);
        _quotesAbout = Lookup(quotes, quote => quote.About.Concat(quote.To));
        _attendances = events
            .SelectMany(e => e.Participants.Select(participant => (Event: e, Participant: participant)))
            .ToLookup(pair => pair.Participant.Actor.Id);
        _members = Lookup(dossier.Actors, actor => actor.Of);
        _relationsFrom = relations.ToLookup(relation => relation.From.Id);
        _relationsTo = relations.ToLookup(relation => relation.To.Id);
        _parts = Lookup(events, e => e.PartOf is { } whole ? [whole] : []);
        _followers = Lookup(events, e => e.Follows);
        _quotesAt = Lookup(quotes, quote => quote.Event is { } occasion ? [occasion] : []);
        _quotesIn = quotes.ToLookup(quote => quote.Source.Id);
        _contradictedBy = Lookup(quotes, quote => quote.Contradicts);
        _repeatedBy = Lookup(quotes, quote => quote.Repeats);
        _citations = events
            .SelectMany(e => e.Sources.Select(citation => (Entry: (Entry?)e, Citation: citation)))
            .Concat(relations.SelectMany(r => r.Sources.Select(citation => (Entry: (Entry?)null, Citation: citation))))
            .ToLookup(pair => pair.Citation.Source.Id);
    }

    /// <summary>What an actor said.</summary>
    public IEnumerable<Quote> QuotesBy(Actor actor) => _quotesBy[actor.Id];

    /// <summary>What was said to or about an actor by others.</summary>
    public IEnumerable<Quote> QuotesAbout(Actor actor) => _quotesAbout[actor.Id].Distinct();

    /// <summary>The events that an actor took part in.</summary>
    public IEnumerable<(Event Event, Participant Participant)> EventsOf(Actor actor) => _attendances[actor.Id];

    /// <summary>The actors that belong to an actor.</summary>
    public IEnumerable<Actor> MembersOf(Actor actor) => _members[actor.Id];

    /// <summary>The shown relations that an actor is the first end of.</summary>
    public IEnumerable<Relation> RelationsFrom(Actor actor) => _relationsFrom[actor.Id];

    /// <summary>The shown relations that an actor is the second end of.</summary>
    public IEnumerable<Relation> RelationsTo(Actor actor) => _relationsTo[actor.Id];

    /// <summary>The events that belong to an event.</summary>
    public IEnumerable<Event> PartsOf(Event whole) => _parts[whole.Id];

    /// <summary>The events that came out of an event.</summary>
    public IEnumerable<Event> FollowersOf(Event before) => _followers[before.Id];

    /// <summary>What was said at an event.</summary>
    public IEnumerable<Quote> QuotesAt(Event occasion) => _quotesAt[occasion.Id];

    /// <summary>The quotes taken from a source.</summary>
    public IEnumerable<Quote> QuotesIn(Source source) => _quotesIn[source.Id];

    /// <summary>The quotes that say of themselves that they contradict a quote.</summary>
    public IEnumerable<Quote> ContradictionsOf(Quote quote) => _contradictedBy[quote.Id];

    /// <summary>The quotes that say of themselves that they repeat a quote.</summary>
    public IEnumerable<Quote> RepetitionsOf(Quote quote) => _repeatedBy[quote.Id];

    /// <summary>What cites a source: an event, or none for a relation.</summary>
    public IEnumerable<(Entry? Entry, Citation Citation)> CitationsOf(Source source) => _citations[source.Id];

    private static bool IsShown(Relation relation, Dossier dossier) =>
        dossier.Find(EntryKind.Actor, relation.From.Id) is not null
        && dossier.Find(EntryKind.Actor, relation.To.Id) is not null;

    private static ILookup<string, T> Lookup<T>(
        ImmutableArray<T> entries,
        Func<T, IEnumerable<Reference>> references
    ) =>
        entries
            .SelectMany(entry => references(entry).Select(reference => (reference.Id, entry)))
            .ToLookup(pair => pair.Id, pair => pair.entry);
}
