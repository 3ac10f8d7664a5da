using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Rendering.Downloads;
using Briefing.Rendering.Feeds;
using Briefing.Rendering.Figures;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>What is known about a page before its template runs: title, description, way back, neighbours.</summary>
internal static class PageFacts
{
    /// <summary>The page of an entry.</summary>
    /// <param name="linked">The entry.</param>
    /// <param name="here">Where it stands.</param>
    /// <param name="isAlone">Whether there are no files beside it that it could offer.</param>
    public static PageView Of(LinkedEntry linked, Standpoint here, bool isAlone = false)
    {
        var (entry, site) = (linked.Entry, here.Site);
        var (before, behind) = Neighbours(entry, site);
        return new PageView(here, entry.Kind.Singular(), site.TitleOf(entry))
        {
            Section = entry.Kind == EntryKind.Page ? null : entry.Kind.Plural(),
            TitleLanguage = site.LanguageOf(entry),
            Description = PageDescription.Of(linked, site),
            Breadcrumbs = Breadcrumbs(site, entry.Kind),
            Previous = before is null ? null : site.Link(before),
            Next = behind is null ? null : site.Link(behind),
            Draft = entry.Draft,
            IsArticle = true,
            Feed = FeedOf(linked, site),
            Figures = linked is LinkedActor actor && SiteFigures.HasStrip(actor),
            Twin = RenderTwins.PathOf(here.Path, site),
            Downloads = isAlone
                ? []
                :
                [
                    .. EntryDownload
                        .Of(linked, site.Catalogue)
                        .Select(file => new DownloadView(file.Name, file.Path, site)),
                ],
            Linked = linked,
            ShortPath = site.Permalinks.ShortPathOf(entry),
            ReadCitation = () => PageMeta.Of(linked, site.Catalogue),
            WriteStructuredData = () => JsonLd.Of(linked, site.Catalogue),
            Marking = MarkingView.Of(site.MarkingOf(entry), site.Strings),
            Corrections = [.. site.CorrectionsOf(entry).Select(correction => new CorrectionView(correction, here))],
        };
    }

    /// <summary>The home page.</summary>
    public static PageView Home(Standpoint here)
    {
        var brief = here.Site.Brief.Brief;
        return new PageView(here, "home", brief.Title)
        {
            TitleLanguage = brief.Language,
            Description = here.Site.Teaser(here.Site.Brief.Summary) ?? brief.Subtitle,
            Figures = here.Site.Figures.HasHomeStrip,
            Twin = RenderTwins.PathOf(here.Path, here.Site),
            WriteStructuredData = () => JsonLd.Home(here.Site.Catalogue),
        };
    }

    /// <summary>A page that lists entries of a kind.</summary>
    /// <param name="here">Where it stands.</param>
    /// <param name="kind">What it is, as in <see cref="Own"/>.</param>
    /// <param name="listed">The entries.</param>
    public static PageView List(Standpoint here, string kind, EntryKind listed)
    {
        var site = here.Site;
        return Own(
            here,
            kind,
            () => JsonLd.List(here.Path, site.Strings.Say($"{kind}.title"), site.EntriesOf(listed), site.Catalogue),
            RenderTwins.PathOf(here.Path, site)
        );
    }

    /// <summary>A page of the program's own: a list, the timeline, the page for what is not found.</summary>
    /// <param name="here">Where it stands.</param>
    /// <param name="kind">What it is; its title is the string <c>kind.title</c>.</param>
    /// <param name="structuredData">Writes its JSON-LD; none where it has none.</param>
    /// <param name="twin">Its twin in Markdown; none where it has none.</param>
    public static PageView Own(Standpoint here, string kind, Func<string?>? structuredData = null, string? twin = null)
    {
        var (site, strings) = (here.Site, here.Site.Strings);
        return new PageView(here, kind, strings.Say($"{kind}.title"))
        {
            Section = kind is PageView.NotFoundKind or PageView.WithdrawnKind ? null : kind,
            Description = strings.Say($"{kind}.description", ("briefing", site.Brief.Brief.Title)),
            Breadcrumbs = [HomeLink(site)],
            Figures = site.Figures.Standing(here.Path).Any(),
            WriteStructuredData = structuredData ?? (() => null),
            Twin = twin,
        };
    }

    private static FeedView? FeedOf(LinkedEntry linked, Site site) =>
        linked is LinkedActor actor && site.Shares && RenderActorFeeds.Has(actor)
            ? new FeedView(
                RenderActorFeeds.TitleOf(actor, site),
                site.Strings.Say("feed.name.actor"),
                FeedOffer.PathOf(actor.Actor),
                FeedOffer.Atom
            )
            : null;

    /// <summary>The newsletter, which stands on no page.</summary>
    public static PageView Mail(NewsletterView mail, Site site) =>
        new(Standpoint.InMail(site, site.Base!), PageView.NewsletterKind, mail.Subject)
        {
            Language = mail.Language,
            TitleLanguage = mail.Language,
        };

    /// <summary>A quote or an event in a newsletter of somebody else's.</summary>
    public static PageView MailPiece(LinkedEntry linked, NewsletterView mail, Site site) =>
        new(Standpoint.InMail(site, site.Base!), linked.Entry.Kind.Singular(), site.TitleOf(linked.Entry))
        {
            Language = mail.Language,
            TitleLanguage = site.LanguageOf(linked.Entry),
            Draft = linked.Entry.Draft,
            Marking = MarkingView.Of(site.MarkingOf(linked.Entry), site.Strings),
        };

    private static LinkView[] Breadcrumbs(Site site, EntryKind kind) =>
        kind == EntryKind.Page ? [HomeLink(site)] : [HomeLink(site), ListLink(site, kind)];

    private static LinkView HomeLink(Site site) =>
        new(site.Strings.Say("home.title"), "", "home", site.Strings.Language);

    private static LinkView ListLink(Site site, EntryKind kind) =>
        new(site.Strings.Say($"{kind.Plural()}.title"), Navigation.ListPath(kind), "list", site.Strings.Language);

    private static (Entry? Before, Entry? Behind) Neighbours(Entry entry, Site site) =>
        entry.Kind switch
        {
            EntryKind.Actor => site.Actors.Neighbours(entry),
            EntryKind.Event => site.Events.Neighbours(entry),
            EntryKind.Quote => site.Quotes.Neighbours(entry),
            EntryKind.Source => site.Sources.Neighbours(entry),
            _ => site.Pages.Neighbours(entry),
        };
}
