using Briefing.Model.Linked;
using Briefing.Model.Texts;
using Briefing.Rendering.Data;
using Briefing.Rendering.Html;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Mail.Choice;

namespace Briefing.Rendering.Views;

/// <summary>The briefing as a mail.</summary>
internal sealed class NewsletterView(Site site, BaseAddress address) : ViewOf<NewsletterView>
{
    /// <summary>How many characters of the bottom line stand behind the subject in a list of mails.</summary>
    private const int PreheaderLength = 120;

    private readonly Standpoint _here = Standpoint.InMail(site, address);

    private LinkedNewsletter? Chosen => site.Brief.Newsletter;

    private MailChoice Shown => field ??= MailChoice.Of(site);

    /// <summary>Its subject.</summary>
    public string Subject => OneLine(Chosen?.Newsletter.Subject ?? site.Brief.Brief.Title);

    /// <summary>What lists of mails show behind the subject.</summary>
    public string? Preheader => field ??= WritePreheader();

    /// <summary>The language of the editor's words, which is that of the mail.</summary>
    public string Language => site.Brief.Brief.Language;

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => TextDirection.Of(Language);

    /// <summary>The side where lines begin: <c>left</c> or <c>right</c>.</summary>
    public string Start => Direction == "rtl" ? "right" : "left";

    /// <summary>The other side.</summary>
    public string End => Direction == "rtl" ? "left" : "right";

    /// <summary>The language of the interface's words.</summary>
    public string WordsLanguage => site.Strings.Language;

    /// <summary>The address of the briefing on the web.</summary>
    public string Address => address.Address;

    /// <summary>The editor's words to the readers.</summary>
    public Markup? Intro => field ??= _here.Prose(Chosen?.Intro, "intro");

    /// <summary>The bottom line.</summary>
    public Markup? Summary => field ??= _here.Prose(site.Brief.Summary, "summary");

    /// <summary>What to remember, a sentence each.</summary>
    public IReadOnlyList<Markup> KeyPoints =>
        field ??= [.. site.Brief.KeyPoints.Select((point, i) => _here.Sentence(point, $"point-{i + 1}"))];

    /// <summary>The events that the editor chose, else those that most hangs on, at most five.</summary>
    public IReadOnlyList<EventCard> Events => field ??= site.Cards(Shown.Events);

    /// <summary>The quotes that the editor chose, else a few that nobody doubts, by different speakers.</summary>
    public IReadOnlyList<QuoteCard> Quotes => field ??= site.Cards(Shown.Quotes);

    /// <summary>The actors that the editor chose, else those that are heard and seen most, at most six.</summary>
    public IReadOnlyList<ActorCard> Actors => field ??= site.Cards(Shown.Actors);

    /// <summary>Who may read it, where that is not the whole world: the strictest of the briefing's marking and of those of all that it shows.</summary>
    public MarkingView? Marking => field ??= MarkingView.Of(Shown.Strictest, site.Strings);

    /// <summary>What was corrected since the last issue, the latest first; all where nobody says when that was.</summary>
    public IReadOnlyList<CorrectionView> Corrections =>
        field ??= [.. site.Brief.Corrections.Where(IsNews).Select(correction => new CorrectionView(correction, _here))];

    /// <summary>When readers last got a mail.</summary>
    public DateView? PreviousIssue => field ??= site.Date(Chosen?.Newsletter.PreviousIssue);

    /// <summary>Where it stands as HTML, from the site's root.</summary>
    public string HtmlPath { get; } = MailPaths.Html;

    /// <summary>Where it stands as plain text, from the site's root.</summary>
    public string TextPath { get; } = MailPaths.Text;

    /// <summary>Where it stands as a draft for mail programs, from the site's root.</summary>
    public string DraftPath { get; } = MailPaths.Draft;

    private bool IsNews(LinkedCorrection correction) =>
        Chosen?.Newsletter.PreviousIssue is not { } last || correction.Correction.Date.CompareTo(last) > 0;

    private string? WritePreheader()
    {
        if (Chosen?.Newsletter.Preheader is { } written)
        {
            return OneLine(written);
        }

        var words = ProseText.Line(site.Brief.Summary) ?? site.Brief.Brief.Subtitle;
        return words is null ? null : Shortened.Cut(words, PreheaderLength);
    }

    private static string OneLine(string words) =>
        string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
