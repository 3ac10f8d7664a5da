using Briefing.Pipelines;

namespace Briefing.Rendering.Cards;

/// <summary>Adds the cards of all pages, and says which words no card could show.</summary>
internal sealed class RenderCards : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var cards = context.Once(Site.Of).Previews;
        if (cards.IsOff)
        {
            return [];
        }

        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.ForEach(cards.All, options, card => _ = card.Value);
        var drawn = cards.All.Select(card => card.Value).ToList();
        Report(drawn, context);
        cards.Prune();
        return drawn.Select(card => new Document { Destination = card.Path, Content = card.Image.Png });
    }

    // A name stands on many cards: it is reported once, where its own page's words are.
    private static void Report(List<PageCard> drawn, PipelineContext context)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var card in drawn)
        {
            foreach (var words in card.Image.Undrawable.Where(said.Add))
            {
                context.Diagnostics.Add(
                    RenderingRules.UndrawableWords,
                    card.Place,
                    $"the card leaves out `{words}`: its fonts have not all of these letters",
                    "`briefing explain BR0414` says which letters they have"
                );
            }
        }
    }
}
