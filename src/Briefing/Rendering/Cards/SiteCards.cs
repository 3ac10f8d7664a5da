using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Cards;

/// <summary>
/// The cards of a site's pages. A card is drawn once, by whoever asks for it first: pages are made in parallel, and so
/// cards are too. Without an address to be published at there are none, since link previews follow absolute addresses only.
/// </summary>
internal sealed class SiteCards
{
    private const string CacheFolder = ".briefing-cache";

    private readonly Dictionary<string, Lazy<PageCard>> _cards = new(StringComparer.Ordinal);
    private readonly List<Lazy<PageCard>> _inOrder = [];
    private readonly CardWords _words;
    private readonly CardStyle _style;
    private readonly CardCache? _cache;

    private SiteCards(Site site, BuildSettings settings)
    {
        _words = new CardWords(site);
        _style = StyleOf(site.Theme.Settings);
        _cache = settings.CheckOnly ? null : new CardCache(Path.Combine(settings.Root, CacheFolder));
        IsOff = !settings.Cards || site.Base is null;
        if (!IsOff)
        {
            AddAll(site, site.Brief.Brief);
        }
    }

    /// <summary>Whether no cards are drawn, whatever the editor chose.</summary>
    public bool IsOff { get; }

    /// <summary>All cards, that of the home page first.</summary>
    public IReadOnlyList<Lazy<PageCard>> All => _inOrder;

    /// <summary>The cards of a site.</summary>
    public static SiteCards Of(Site site, BuildSettings settings) => new(site, settings);

    /// <summary>The card of a page; none where it has none.</summary>
    /// <param name="path">The page, from the site's root.</param>
    public PageCard? Find(string path) => _cards.GetValueOrDefault(path)?.Value;

    /// <summary>Forgets the cards that this build did not draw; a check leaves all as it is.</summary>
    public void Prune() => _cache?.Prune(_inOrder.Select(card => card.Value.Key));

    private void AddAll(Site site, Brief brief)
    {
        if (brief.Cards != CardChoice.None)
        {
            Add("", brief.Place, null, _words.Home);
        }

        AddAll(site.Actors.All.Where(_ => brief.Cards == CardChoice.All), _words.Of);
        AddAll(site.Events.All.Where(_ => brief.Cards == CardChoice.All), _words.Of);
        AddAll(site.Quotes.All.Where(_ => brief.Cards is CardChoice.All or CardChoice.Quotes), _words.Of);
        AddAll(site.Sources.All.Where(_ => brief.Cards == CardChoice.All), _words.Of);
        AddAll(site.Pages.All.Where(_ => brief.Cards == CardChoice.All), _words.Of);
    }

    private void AddAll<TLinked>(IEnumerable<TLinked> entries, Func<TLinked, CardContent> write)
        where TLinked : LinkedEntry
    {
        foreach (var linked in entries)
        {
            Add(linked.Entry.Permalink, linked.Entry.Place, linked.Entry.Id, () => write(linked));
        }
    }

    private void Add(string page, Place place, string? id, Func<CardContent> write)
    {
        var card = new Lazy<PageCard>(() => Draw(place, id, write()));
        _cards.Add(page, card);
        _inOrder.Add(card);
    }

    private PageCard Draw(Place place, string? id, CardContent content)
    {
        var image = _cache?.Get(content, _style, CardPainter.Version) ?? Check(content);
        var key = CardKey.Of(content, _style, CardPainter.Version);
        return new PageCard(CardNames.PathOf(content.Kind, id, image), content, image, key, place);
    }

    // A check writes nothing: it is enough to know which words a card would leave out.
    private CardImage Check(CardContent content)
    {
        CardComposer.Compose(content, _style.Logo, out var undrawable);
        return new CardImage([], undrawable);
    }

    private static CardStyle StyleOf(ThemeSettings theme) => new(theme.Accent, theme.Paper, theme.Ink);
}
