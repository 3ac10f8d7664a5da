using Briefing.Diagnostics;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Points out words of a speaker that two entries quote from the same place.</summary>
internal sealed class FindRepeatedQuotes : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var seen = new Dictionary<(object Speaker, object Source, int Paragraph, int Start, int Length), LinkedQuote>();
        foreach (var quote in inputs.Select(input => input.Metadata).OfType<LinkedQuote>())
        {
            if (quote.Passage is { Ranges: [var only] })
            {
                var key = (quote.Speaker, quote.Source, only.Paragraph, only.Start, only.Length);
                if (!seen.TryAdd(key, quote))
                {
                    Report(quote, seen[key], context.Diagnostics);
                }
            }
        }

        return inputs;
    }

    private static void Report(LinkedQuote quote, LinkedQuote first, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            LinkingRules.QuotedTwice,
            quote.Quote.Words.Place,
            $"`{quote.Quote.Id}` and `{first.Quote.Id}` quote the same words from the same place",
            "keep one of the two",
            new Note("the other stands here", first.Quote.Words.Place)
        );
}
