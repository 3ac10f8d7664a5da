using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Publishing;

namespace Briefing;

/// <summary>Counts what each phase of a build made.</summary>
internal sealed class BuildFigures
{
    private int _pages;
    private int _links;
    private int _verified;
    private int _toVerify;

    /// <summary>What was counted so far.</summary>
    public BuildSummary Summary => new(_pages, _links, _verified, _toVerify);

    /// <summary>Counts what a phase made.</summary>
    public void Count(PhaseOutputs outputs)
    {
        var pages = outputs.Metadata<PageAnatomy>().ToList();
        _pages = pages.Count;
        _links = pages.Sum(page => page.Links.Length);
        var quotes = outputs.Metadata<LinkedQuote>().Where(quote => quote.Quote.IsVerbatim).ToList();
        _toVerify += quotes.Count;
        _verified += quotes.Count(quote => quote.Passage is not null);
    }
}
