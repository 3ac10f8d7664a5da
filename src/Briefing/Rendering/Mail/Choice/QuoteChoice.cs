using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Mail.Choice;

/// <summary>
/// The quotes that a mail shows where the editor chose none: words that nobody doubts and that stand in their source, by
/// different speakers, from different events.
/// </summary>
internal static class QuoteChoice
{
    /// <summary>How many quotes are chosen at most.</summary>
    private const int AtMost = 4;

    /// <summary>How many are chosen even if their speakers or events repeat.</summary>
    private const int AtLeast = 2;

    /// <summary>Shorter than this, in characters, words say little by themselves.</summary>
    private const int Short = 40;

    /// <summary>Longer than this, in characters, they are too much for a mail.</summary>
    private const int Long = 280;

    /// <summary>From this Admiralty code on, information is doubtful.</summary>
    private const int Doubtful = 4;

    /// <summary>The quotes, the earliest first.</summary>
    /// <param name="quotes">All quotes, the earliest first.</param>
    public static ImmutableArray<Quote> From(IEnumerable<LinkedQuote> quotes)
    {
        var inOrder = quotes.Where(IsFit).ToList();
        var best = inOrder
            .AsEnumerable()
            .Reverse()
            .OrderBy(linked => linked.Quote.Attribution)
            .ThenByDescending(IsHandy)
            .ThenBy(linked => linked.Quote.Credibility is >= Doubtful)
            .ToList();
        var chosen = Pick(best);
        return [.. inOrder.Where(chosen.Contains).Select(linked => linked.Quote)];
    }

    private static bool IsFit(LinkedQuote linked) =>
        linked.Quote is { IsVerbatim: true, Status: QuoteStatus.Ok, Draft: false } && linked.Passage is not null;

    private static List<LinkedQuote> Pick(List<LinkedQuote> best)
    {
        var chosen = new List<LinkedQuote>();
        foreach (var linked in best.TakeWhile(_ => chosen.Count < AtMost))
        {
            if (IsHandy(linked) && chosen.TrueForAll(other => IsApart(linked, other)))
            {
                chosen.Add(linked);
            }
        }

        chosen.AddRange(best.Except(chosen).Take(AtLeast - chosen.Count).ToList());
        return chosen;
    }

    private static bool IsHandy(LinkedQuote linked) => linked.Quote.Words.Value.Length is >= Short and <= Long;

    private static bool IsApart(LinkedQuote one, LinkedQuote other) =>
        one.Speaker != other.Speaker && (one.Event is null || one.Event != other.Event);
}
