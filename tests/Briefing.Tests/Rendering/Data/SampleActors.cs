using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering.Data;

/// <summary>One actor of each kind, with relations.</summary>
internal sealed class SampleActors
{
    private readonly Func<string, string> _words;

    public SampleActors(Func<string, string> words)
    {
        _words = words;
        Ana = new Actor
        {
            Id = "ana",
            Place = default,
            Name = Made.Name(words("Ana Lopes")),
            ActorKind = ActorKind.Person,
            SortName = words("Lopes, Ana"),
            Role = words("role"),
            Also = [Made.Name(words("also"))],
            Weak = [Made.Name(words("weak"))],
            Misspelt = [Made.Name(words("misspelt"))],
            Country = "PT",
            Links = [new ExternalLink(words("wikidata"), "https://www.wikidata.org/wiki/Q1")],
            Image = new Image(Made.At("ana.jpg"), words("alt"), words("credit"), words("image licence")),
        };
    }

    public Actor Ana { get; }

    public Actor Land { get; } =
        new()
        {
            Id = "land",
            Place = default,
            Name = Made.Name("Norway"),
            ActorKind = ActorKind.Country,
            Country = "NO",
        };

    public Actor Bund { get; } = Made.Actor("bund", "The Union", ActorKind.Organisation);

    public Actor Folk { get; } = Made.Actor("folk", "Villagers", ActorKind.Group);

    public ImmutableArray<LinkedActor> Linked(Source source, Quote quote, Event talks)
    {
        var type = new RelationType("member-of", "is a member of", "has as a member");
        var relation = Made.Relation("ana", "member-of", "bund") with
        {
            Since = Made.Date("2019"),
            Until = Made.Date("2022-10/.."),
        };
        var note = Made.Prose($"A note {Samples.Text(_words)}");
        ImmutableArray<LinkedCitation> sources =
        [
            new LinkedCitation(source, "Ana said", Made.Passage(source, Made.Range(source, "Ana said"))),
        ];
        return
        [
            new LinkedActor(Ana)
            {
                Summary = Made.Prose($"Who [[land]] {Samples.Text(_words)}", Land),
                Body = Made.Prose("More"),
                Of = [Bund],
                Relations = [new RelationReading(type, true, Bund, relation, note, sources)],
                QuotesBy = [quote],
                Events = [new Attendance(Ana, talks, _words("host"))],
                Mentions = [new Mention(source, Made.Range(source, "Ana"), Misspelt: false)],
            },
            new LinkedActor(Land) { QuotesAbout = [quote] },
            new LinkedActor(Bund)
            {
                Members = [Ana],
                Relations = [new RelationReading(type, false, Ana, relation, note, sources)],
            },
            new LinkedActor(Folk),
        ];
    }
}
