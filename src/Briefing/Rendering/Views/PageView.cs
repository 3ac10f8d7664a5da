using Briefing.Model.Linked;
using Briefing.Rendering.Html;
using Briefing.Rendering.Permalinks;

namespace Briefing.Rendering.Views;

/// <summary>What every template knows about the page it makes.</summary>
internal sealed class PageView(Standpoint here, string kind, string title) : ViewOf<PageView>
{
    private readonly Site _site = here.Site;

    /// <summary>What it is: <c>home</c>, <c>actor</c>, <c>actors</c>, <c>timeline</c>, <c>not-found</c>…</summary>
    public string Kind => kind;

    /// <summary>The item of the navigation that it belongs to: <c>actors</c>; none for home, free pages and 404.</summary>
    public string? Section { get; init; }

    /// <summary>What it is called: the one heading of the first rank.</summary>
    public string Title => title;

    /// <summary>The language of the title.</summary>
    public string TitleLanguage { get; init; } = here.Site.Strings.Language;

    /// <summary>The title for browsers: with the briefing's name behind it, except on the home page.</summary>
    public string DocumentTitle =>
        Path.Length == 0 ? title : _site.Strings.Say("page.title", ("title", title), ("briefing", _site.View.Title));

    /// <summary>A sentence or two for search engines and link previews, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Its address from the site's root; empty for the home page.</summary>
    public string Path => here.Path;

    /// <summary>What an address from the site's root must begin with here: <c>../../</c>.</summary>
    public string Root => here.Root;

    /// <summary>Its absolute address; none without an address to be published at, in a pack, and for what is not found or gone.</summary>
    public string? Canonical => ShowsNothing || _site.IsPacked ? null : _site.Base?.Of(here.Path);

    /// <summary>Its short absolute address, for what is printed or said; none where nothing is shared.</summary>
    public string? Short => ShortPath is { } path ? _site.Base?.Of(path) : null;

    /// <summary>Its short address, or its own where it has none, as a QR code in SVG for print; none where nothing is shared.</summary>
    public Markup? Qr =>
        field ??= _site.Shares && (Short ?? Canonical) is { } address ? new Markup(QrCode.Svg(address)) : null;

    /// <summary>What readers can copy from it; none where nothing is shared, and of what is not found or gone.</summary>
    public ShareView? Share =>
        field ??=
            _site is { Shares: true, Base: { } address } && Canonical is { } own
                ? new ShareView(Short ?? own, Linked, _site, address)
                : null;

    /// <summary>The language of the interface's words.</summary>
    public string Language { get; init; } = here.Site.Strings.Language;

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => TextDirection.Of(Language);

    /// <summary>The language as link previews write it: <c>en</c>, <c>pt_BR</c>.</summary>
    public string Locale => Language.Replace('-', '_');

    /// <summary>When it was first published, for programs; none where nobody said, and for what is no article.</summary>
    public string? PublishedTime => IsArticle ? _site.Brief.Brief.Published?.Rfc3339 : null;

    /// <summary>When it was last changed, for programs; none where nobody said, and for what is no article.</summary>
    public string? ModifiedTime => IsArticle ? _site.Brief.Brief.Updated?.Rfc3339 : null;

    /// <summary>Whether link previews take it for an article: the page of an entry.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The picture that link previews show; none without an address to be published at.</summary>
    public CardView? Card => field ??= ShowsNothing ? null : CardView.Of(CardOf, _site);

    /// <summary>What reference managers are told, on pages of quotes and sources.</summary>
    public IReadOnlyList<MetaView> Citation => field ??= ReadCitation();

    /// <summary>JSON-LD that says what it is about, fit to stand in a script element; none where there is nothing to say.</summary>
    public Markup? StructuredData => field ??= WriteStructuredData() is { } json ? new Markup(json) : null;

    /// <summary>A feed of its own: that of an actor, where the editor shares.</summary>
    public FeedView? Feed { get; init; }

    /// <summary>Whether anything is drawn on it, and so the style of figures is needed.</summary>
    public bool Figures { get; init; }

    /// <summary>Its twin in Markdown, from the site's root; none where the editor offers no data.</summary>
    public string? Twin { get; init; }

    /// <summary>Its files of data: citations of a quote or source, the calendar of an event.</summary>
    public IReadOnlyList<DownloadView> Downloads { get; init; } = [];

    /// <summary>The pages above it, the home page first; empty for the home page.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>Its neighbour before.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>Its neighbour behind.</summary>
    public LinkView? Next { get; init; }

    /// <summary>Whether the entry it shows is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>Whether search engines are asked not to list it: drafts, what not everybody may read, the preview of the newsletter, what is not found or gone.</summary>
    public bool Hidden => _site.Drafts || Marking is not null || ShowsNothing || IsPreview;

    /// <summary>Who may read it, where that is not the whole world: the stricter of its own and the briefing's marking.</summary>
    public MarkingView? Marking { get; init; } = here.Site.View.Marking;

    /// <summary>The corrections that touch the entry it shows, the latest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections { get; init; } = [];

    /// <summary>The page whose card it has; that of the home page where it has none of its own.</summary>
    internal string CardOf => IsArticle ? Path : "";

    /// <summary>The entry it shows; none where it is no entry's.</summary>
    internal LinkedEntry? Linked { get; init; }

    /// <summary>Its short address from the site's root; none where it has none.</summary>
    internal string? ShortPath { get; init; }

    /// <summary>Finds what reference managers are told, once a template asks.</summary>
    internal Func<IReadOnlyList<MetaView>> ReadCitation { get; init; } = () => [];

    /// <summary>Writes the JSON-LD, once a template asks.</summary>
    internal Func<string?> WriteStructuredData { get; init; } = () => null;

    private bool ShowsNothing => kind is NotFoundKind or WithdrawnKind;

    private bool IsPreview => kind == NewsletterKind;

    /// <summary>The kind of the page for what is not found.</summary>
    internal const string NotFoundKind = "not-found";

    /// <summary>The kind of the page for what was taken out.</summary>
    internal const string WithdrawnKind = "withdrawn";

    /// <summary>The kind of the page that shows how the newsletter looks.</summary>
    internal const string NewsletterKind = "newsletter";
}
