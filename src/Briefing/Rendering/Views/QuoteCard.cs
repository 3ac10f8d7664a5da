using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>A quote in a list.</summary>
internal sealed class QuoteCard(LinkedQuote linked, Site site) : ViewOf<QuoteCard>
{
    private Quote Quote => linked.Quote;

    /// <summary>Its id.</summary>
    public string Id => Quote.Id;

    /// <summary>Its words cut short, in quotation marks where they are verbatim.</summary>
    public string Title => field ??= site.TitleOf(Quote);

    /// <summary>Its page.</summary>
    public string Path => field ??= Quote.Permalink;

    /// <summary>Its words as plain text, without quotation marks.</summary>
    public string Words => Quote.Words.Value;

    /// <summary>Its words, without quotation marks; misspelt names are marked <c>[sic]</c>.</summary>
    public Markup Html => field ??= QuotedWords.Of(linked, site.Strings);

    /// <summary>Whether the words are verbatim: only then may they stand in quotation marks.</summary>
    public bool Verbatim => Quote.IsVerbatim;

    /// <summary>The language of the words.</summary>
    public string Language => site.LanguageOf(linked);

    /// <summary>Who said it.</summary>
    public ActorCard Speaker => site.Card(linked.Speaker);

    /// <summary>The speaker's role then, or else now.</summary>
    public string? Role => Quote.As ?? linked.Speaker.Role;

    /// <summary>When.</summary>
    public DateView? Said => field ??= site.Date(Quote.Said);

    /// <summary>At which event.</summary>
    public LinkView? Event => field ??= linked.Event is { } occasion ? site.Link(occasion) : null;

    /// <summary>Where it stands.</summary>
    public LinkView Source => field ??= site.Link(linked.Source);

    /// <summary>The paragraph of the source that it begins in; none where it has no place there.</summary>
    public int? Paragraph => linked.Passage?.Paragraph;

    /// <summary><c>direct</c>, <c>partial</c>, <c>indirect</c> or <c>paraphrase</c>.</summary>
    public string Attribution => Quote.Attribution.Word();

    /// <summary>The same in words.</summary>
    public string AttributionName => site.Strings.Say($"quote.attribution.{Attribution}");

    /// <summary>The attribution as printed: <c>told reporters</c>.</summary>
    public string? AttributionText => Quote.AttributionText;

    /// <summary><c>disputed</c>, <c>misattributed</c> or <c>retracted</c>; none where nobody doubts it.</summary>
    public string? Status => Quote.Status == QuoteStatus.Ok ? null : Quote.Status.Word();

    /// <summary>The same in words.</summary>
    public string? StatusName => Status is { } status ? site.Strings.Say($"quote.status.{status}") : null;

    /// <summary>Subjects.</summary>
    public IReadOnlyList<string> Tags => Quote.Tags;

    /// <summary>Whether it is a draft.</summary>
    public bool Draft => Quote.Draft;

    /// <summary>Who may read it, where that is not the whole world.</summary>
    public MarkingView? Marking => MarkingView.Of(Quote.Marking, site.Strings);
}
