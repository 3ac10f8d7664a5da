using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Events with all that an event can have.</summary>
internal sealed class SampleEvents
{
    private readonly Func<string, string> _words;
    private readonly SampleActors _actors;
    private readonly Source _source;

    public SampleEvents(Func<string, string> words, SampleActors actors, Source source)
    {
        _words = words;
        _actors = actors;
        _source = source;
        Talks = new Event
        {
            Id = "talks",
            Place = default,
            Name = words("talks"),
            Date = Made.Date("2022-10-12/2022-10-14"),
            DateNote = words("date note"),
            TimeZone = "Asia/Almaty",
            Where = new EventPlace(words("place"), "KZ", -51.13, 71.4304),
            Status = EventStatus.Held,
            Image = new Image(Made.At("talks.jpg"), words("alt"), null, null),
        };
    }

    public Event Talks { get; }

    public Event War { get; } = Made.Event("war", "2022-02-24/..", "The war");

    public Event Era { get; } = Made.Event("era", "199X?", "An era");

    public ImmutableArray<LinkedEvent> Linked(Quote quote) =>
        [
            new LinkedEvent(Era) { FollowedBy = [Talks] },
            new LinkedEvent(War) { Parts = [Talks] },
            new LinkedEvent(Talks)
            {
                Summary = Made.Prose($"They met.\n\n{Samples.Text(_words)}"),
                Body = Made.Prose("At length."),
                Participants =
                [
                    new Attendance(_actors.Ana, Talks, _words("host")),
                    new Attendance(_actors.Land, Talks, null),
                ],
                PartOf = War,
                Follows = [Era],
                Quotes = [quote],
                Sources =
                [
                    new LinkedCitation(_source, null, null),
                    new LinkedCitation(
                        _source,
                        "no one came",
                        Made.Passage(_source, Made.Range(_source, "no one came"))
                    ),
                ],
            },
        ];
}
