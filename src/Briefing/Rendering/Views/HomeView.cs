namespace Briefing.Rendering.Views;

/// <summary>What the home page shows.</summary>
internal sealed class HomeView(Standpoint here) : ViewOf<HomeView>
{
    /// <summary>How many events it shows.</summary>
    private const int LatestEvents = 6;

    /// <summary>How many sources it shows.</summary>
    private const int LatestSources = 5;

    /// <summary>How many quotes it shows.</summary>
    private const int LatestQuotes = 3;

    /// <summary>How many actors of each kind it shows.</summary>
    private const int MostHeard = 12;

    private readonly Site _site = here.Site;

    /// <summary>The bottom line.</summary>
    public Markup? Summary => field ??= here.Prose(_site.Brief.Summary, "summary");

    /// <summary>What to remember, a sentence each.</summary>
    public IReadOnlyList<Markup> KeyPoints =>
        field ??= [.. _site.Brief.KeyPoints.Select((point, i) => here.Sentence(point, $"point-{i + 1}"))];

    /// <summary>The latest events, the latest first.</summary>
    public IReadOnlyList<EventCard> Events =>
        field ??= _site.Cards(
            DisplayOrder
                .LatestFirst(_site.Events.All, linked => linked.Event.Date)
                .Take(LatestEvents)
                .Select(linked => linked.Event)
        );

    /// <summary>All events on the scales of the timeline, without words and links; none with fewer than three.</summary>
    public Markup? Strip => field ??= _site.Figures.HomeStrip;

    /// <summary>The timeline that its strip stands for; none without events.</summary>
    public FigureView? Timeline => field ??= FigureView.Of(_site.Figures.Timeline, here);

    /// <summary>The latest quotes that nobody doubts, the latest first.</summary>
    public IReadOnlyList<QuoteCard> Quotes =>
        field ??= _site.Cards(
            DisplayOrder
                .LatestFirst(_site.Quotes.All, linked => linked.Quote.Said)
                .Where(linked => linked.Quote.Status == Model.QuoteStatus.Ok)
                .Take(LatestQuotes)
                .Select(linked => linked.Quote)
        );

    /// <summary>The actors by kind; of each kind those that are heard and seen most.</summary>
    public IReadOnlyList<GroupView> Actors => field ??= Grouping.MostHeardActors(_site, MostHeard);

    /// <summary>The sources, the latest first, at most five.</summary>
    public IReadOnlyList<SourceCard> Sources =>
        field ??= _site.Sources.Cards(
            DisplayOrder
                .LatestFirst(_site.Sources.All, linked => linked.Source.Published)
                .Take(LatestSources)
                .Select(linked => linked.Source)
        );

    /// <summary>What was corrected, the latest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections =>
        field ??= [.. _site.Brief.Corrections.Select(correction => new CorrectionView(correction, here))];
}
