using System.Collections.Immutable;
using Briefing.Drafting.Actors;
using Briefing.Drafting.Events;
using Briefing.Drafting.Quotes;
using Briefing.Drafting.Texts;
using Briefing.Linking.Quoting;

namespace Briefing.Drafting;

/// <summary>What a text proposes, before anybody has looked at what the briefing holds.</summary>
internal sealed record Proposals
{
    /// <summary>The actors.</summary>
    public required ImmutableArray<ActorDraft> Actors { get; init; }

    /// <summary>The quotes; each passed the gate.</summary>
    public required ImmutableArray<QuoteDraft> Quotes { get; init; }

    /// <summary>The events.</summary>
    public required ImmutableArray<EventDraft> Events { get; init; }

    /// <summary>The relations.</summary>
    public required ImmutableArray<RelationDraft> Relations { get; init; }

    /// <summary>Dated sentences without a year.</summary>
    public required ImmutableArray<string> WithoutYear { get; init; }

    /// <summary>Words in quotation marks that nobody is named for.</summary>
    public required ImmutableArray<Unattributed> Left { get; init; }

    /// <summary>The text, prepared for looking up passages.</summary>
    public required PassageIndex Gate { get; init; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">When it was published, where somebody said so; what it says itself by default.</param>
    public static Proposals Of(ReceivedText text, DateOnly? published)
    {
        var day = published ?? text.Facts.Published;
        var gate = PassageIndex.Of([.. text.Paragraphs.Select(paragraph => paragraph.Text)]);
        var cast = Cast.Of(text.Paragraphs);
        cast.LeaveOut(text.Facts.Publisher);
        var (quotes, left) = QuoteFinder.In(text.Paragraphs, cast);
        var finder = new EventFinder(cast, YearGuess.Of(text.Paragraphs, day), day);
        var events = text.Paragraphs.SelectMany(finder.In).ToList();
        foreach (var quote in quotes)
        {
            quote.Speaker.IsProposed = true;
        }

        return new Proposals
        {
            Actors = [.. cast.Actors.Where(actor => actor.IsProposed)],
            Quotes =
            [
                .. quotes
                    .Where(quote => gate.Find(quote.Words, quote.Paragraph) is PassageFound)
                    .Select(quote =>
                        quote with
                        {
                            Said = finder.Said(text.Paragraphs[quote.Paragraph - 1], quote.Start),
                        }
                    ),
            ],
            Events = [.. events],
            Relations = [.. RelationFinder.In(cast)],
            WithoutYear = [.. finder.WithoutYear],
            Left = [.. left],
            Gate = gate,
        };
    }
}
