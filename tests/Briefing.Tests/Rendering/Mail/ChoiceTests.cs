using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Mail.Choice;

namespace Briefing.Tests.Rendering.Mail;

public sealed class ChoiceTests
{
    private static readonly Source Source = Make.Source("s", "S", ["One."]);

    private static LinkedQuote Quote(
        string id,
        Actor speaker,
        Func<Quote, Quote>? change = null,
        Event? occasion = null,
        bool stands = true
    )
    {
        var quote = new Quote
        {
            Id = id,
            Place = Make.Nowhere,
            Words = Make.Written("Words that say enough to stand by themselves in a mail"),
            Speaker = Make.To(speaker),
            Source = Make.To(Source),
        };
        return new LinkedQuote(change?.Invoke(quote) ?? quote, speaker, Source)
        {
            Event = occasion,
            Passage = stands ? Make.Passage(Source, "One.") : null,
        };
    }

    private static Actor[] Speakers(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Make.Actor($"actor-{i}", $"Actor {i}"))];

    [Fact]
    public void Quotes_are_by_different_speakers_and_no_more_than_four()
    {
        var speakers = Speakers(6);

        var chosen = QuoteChoice.From(
            speakers.SelectMany(speaker =>
                new[] { Quote($"{speaker.Id}-a", speaker), Quote($"{speaker.Id}-b", speaker) }
            )
        );

        Assert.Equal(["actor-2-b", "actor-3-b", "actor-4-b", "actor-5-b"], chosen.Select(quote => quote.Id));
    }

    [Fact]
    public void They_are_from_different_events()
    {
        var speakers = Speakers(4);
        var (here, there) = (Make.Event("here", "Here", "2022"), Make.Event("there", "There", "2022"));

        var chosen = QuoteChoice.From([
            Quote("a", speakers[0], occasion: there),
            Quote("b", speakers[1], occasion: here),
            Quote("c", speakers[2], occasion: here),
            Quote("d", speakers[3]),
        ]);

        Assert.Equal(["a", "c", "d"], chosen.Select(quote => quote.Id));
    }

    [Fact]
    public void What_is_doubted_reported_hidden_or_not_found_is_never_chosen()
    {
        var speakers = Speakers(5);

        var chosen = QuoteChoice.From([
            Quote("disputed", speakers[0], quote => quote with { Status = QuoteStatus.Disputed }),
            Quote("reported", speakers[1], quote => quote with { Attribution = Attribution.Indirect }),
            Quote("draft", speakers[2], quote => quote with { Draft = true }),
            Quote("lost", speakers[3], stands: false),
            Quote("good", speakers[4]),
        ]);

        Assert.Equal(["good"], chosen.Select(quote => quote.Id));
    }

    [Fact]
    public void A_single_word_is_chosen_only_where_there_is_too_little_else()
    {
        var speakers = Speakers(3);
        var word = Quote("word", speakers[0], quote => quote with { Words = Make.Written("never") });

        Assert.Equal(
            ["a", "b"],
            QuoteChoice.From([word, Quote("a", speakers[1]), Quote("b", speakers[2])]).Select(q => q.Id)
        );
        Assert.Equal(["word", "a"], QuoteChoice.From([word, Quote("a", speakers[1])]).Select(q => q.Id));
    }

    [Fact]
    public void Events_are_those_that_most_hangs_on_in_the_order_of_time()
    {
        var actor = Make.Actor("a", "A");
        var events = Enumerable
            .Range(1, 8)
            .Select(day => new LinkedEvent(Make.Event($"e{day}", $"E{day}", $"2022-10-0{day}")))
            .ToList();
        events[0] = events[0] with { Quotes = [Quote("q", actor).Quote] };
        events[1] = events[1] with { Participants = [new Attendance(actor, events[1].Event, null)] };

        Assert.Equal(["e1", "e2", "e6", "e7", "e8"], EventChoice.From(events).Select(one => one.Id));
    }

    [Fact]
    public void Countries_are_introduced_only_where_there_is_nobody_else()
    {
        var country = new LinkedActor(Make.Actor("x", "X", kind: ActorKind.Country))
        {
            QuotesBy = [Quote("q", Make.Actor("y", "Y")).Quote],
        };
        var person = new LinkedActor(Make.Actor("p", "P"))
        {
            Mentions = [new Mention(Source, Make.Range(Source, "One"), false)],
        };
        var silent = new LinkedActor(Make.Actor("z", "Z"));

        Assert.Equal(["p"], ActorChoice.From([country, person, silent]).Select(actor => actor.Id));
        Assert.Equal(["x"], ActorChoice.From([country, silent]).Select(actor => actor.Id));
    }
}
