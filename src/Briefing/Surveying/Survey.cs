using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Surveying;

/// <summary>All that an editor has written, linked and checked, before anything is made of it.</summary>
internal sealed class Survey
{
    private readonly ILookup<Entry, string> _namedIn;

    /// <summary>Takes stock of what linking gave.</summary>
    public Survey(PhaseOutputs outputs)
    {
        Brief = outputs.Metadata<LinkedBrief>().Single();
        Actors = InOrder(outputs.Metadata<LinkedActor>());
        Events = InOrder(outputs.Metadata<LinkedEvent>());
        Quotes = InOrder(outputs.Metadata<LinkedQuote>());
        Sources = InOrder(outputs.Metadata<LinkedSource>());
        Pages = InOrder(outputs.Metadata<LinkedPage>());
        _namedIn = SurveyedProse.Of(this).ToLookup(pair => pair.Target, pair => pair.Owner);
    }

    /// <summary>The briefing's own words.</summary>
    public LinkedBrief Brief { get; }

    /// <summary>The actors, in the order written.</summary>
    public ImmutableArray<LinkedActor> Actors { get; }

    /// <summary>The events, in the order written.</summary>
    public ImmutableArray<LinkedEvent> Events { get; }

    /// <summary>The quotes, in the order written.</summary>
    public ImmutableArray<LinkedQuote> Quotes { get; }

    /// <summary>The sources, in the order written.</summary>
    public ImmutableArray<LinkedSource> Sources { get; }

    /// <summary>The free pages, in the order of their files.</summary>
    public ImmutableArray<LinkedPage> Pages { get; }

    /// <summary>All entries, kind by kind.</summary>
    public IEnumerable<LinkedEntry> All => EntryKinds.All.SelectMany(Of);

    /// <summary>The entries of a kind.</summary>
    public IEnumerable<LinkedEntry> Of(EntryKind kind) =>
        kind switch
        {
            EntryKind.Actor => Actors,
            EntryKind.Event => Events,
            EntryKind.Quote => Quotes,
            EntryKind.Source => Sources,
            _ => Pages,
        };

    /// <summary>In whose words an entry is linked to: <c>event:astana-summits</c>, or <c>briefing.yml</c>.</summary>
    public IEnumerable<string> NamedIn(Entry entry) => _namedIn[entry].Distinct(StringComparer.Ordinal);

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> entries)
        where T : LinkedEntry =>
        [
            .. entries
                .OrderBy(linked => linked.Entry.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(linked => linked.Entry.Place.Start),
        ];
}
