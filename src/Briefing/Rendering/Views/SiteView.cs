using Briefing.Rendering.Hosting;
using Briefing.Rendering.Mail;

namespace Briefing.Rendering.Views;

/// <summary>What every template knows about the briefing.</summary>
internal sealed class SiteView(Site site) : ViewOf<SiteView>
{
    private readonly Model.Brief brief = site.Brief.Brief;

    /// <summary>What the briefing is called.</summary>
    public string Title => brief.Title;

    /// <summary>A second line.</summary>
    public string? Subtitle => brief.Subtitle;

    /// <summary>Its bottom line as plain text, cut to a few lines.</summary>
    public string? Summary => field ??= site.Teaser(site.Brief.Summary);

    /// <summary>The language of the editor's words.</summary>
    public string Language => brief.Language;

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors => brief.Authors;

    /// <summary>Who publishes it.</summary>
    public string? Publisher => brief.Publisher;

    /// <summary>How to reach them.</summary>
    public ContactView? Contact => field ??= brief.Contact is { } words ? new ContactView(words) : null;

    /// <summary>When it was first published.</summary>
    public DateView? Published => field ??= site.Date(brief.Published);

    /// <summary>When it was last changed.</summary>
    public DateView? Updated => field ??= site.Date(brief.Updated);

    /// <summary>Before this moment it is not to be published; only a build with drafts shows it before.</summary>
    public DateView? Embargo => field ??= site.Date(brief.Embargo?.Value);

    /// <summary>On what terms it may be used.</summary>
    public ContactView? Licence => field ??= brief.Licence is { } words ? new ContactView(words) : null;

    /// <summary>What its publisher does not answer for.</summary>
    public string? Disclaimer => brief.Disclaimer;

    /// <summary>Who may read it, where that is not the whole world.</summary>
    public MarkingView? Marking => field ??= MarkingView.Of(brief.Marking.Value, site.Strings);

    /// <summary>Whether it was built with drafts: then nothing of it is to be published.</summary>
    public bool Drafts => site.Drafts;

    /// <summary>The items of the navigation; those without entries are left out.</summary>
    public IReadOnlyList<SectionView> Sections => field ??= Navigation.Sections(site);

    /// <summary>The free pages, in order.</summary>
    public IReadOnlyList<LinkView> Pages =>
        field ??= [.. site.Pages.All.Select(linked => site.Pages.Card(linked.Page))];

    /// <summary>The feeds; none without an address to be published at.</summary>
    public IReadOnlyList<FeedView> Feeds => field ??= Navigation.Feeds(site);

    /// <summary>The page that lists the files of data; none where there are none.</summary>
    public LinkView? Data { get; } =
        site.Brief.Brief.Downloads
            ? new LinkView(site.Strings.Say("data.title"), Navigation.DataPath, "data", site.Strings.Language)
            : null;

    /// <summary>The page that searches; none where the editor wants none.</summary>
    public LinkView? Search { get; } =
        site.Brief.Brief.Search
            ? new LinkView(site.Strings.Say("search.title"), Navigation.SearchPath, "search", site.Strings.Language)
            : null;

    /// <summary>The page that shows the newsletter; none without an address to be published at, and in a pack.</summary>
    public LinkView? Newsletter { get; } =
        site.Base is null || site.IsPacked
            ? null
            : new LinkView(site.Strings.Say("newsletter.title"), MailPaths.Folder, "newsletter", site.Strings.Language);

    /// <summary>The address it will be published at; none where nobody said.</summary>
    public string? Address => site.Base?.Address;

    /// <summary>Its icon as PNG, from the site's root; none where no cards are drawn and the theme brings none.</summary>
    public string? Icon => site.Icon.Path;

    /// <summary>Whether it is packed as files to be handed on, which are opened without a server.</summary>
    public bool Packed => site.IsPacked;

    /// <summary>The content security policy that fits into a page.</summary>
    public Markup Policy { get; } = new(site.IsPacked ? ContentPolicy.ForPackedPages : ContentPolicy.ForPages);
}
