using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Views;

/// <summary>A source in a list.</summary>
internal sealed class SourceCard(LinkedSource linked, Site site) : ViewOf<SourceCard>
{
    private Source Source => linked.Source;

    /// <summary>Its id.</summary>
    public string Id => Source.Id;

    /// <summary>Its title.</summary>
    public string Title => Source.Name;

    /// <summary>Its page.</summary>
    public string Path => field ??= Source.Permalink;

    /// <summary><c>article</c>, <c>transcript</c>, <c>communique</c>, <c>speech</c>, <c>interview</c>, <c>post</c>, <c>treaty</c>, <c>report</c>; none where the editor does not say.</summary>
    public string? Kind => Source.SourceKind is { } kind ? kind.Word() : null;

    /// <summary>The same in words.</summary>
    public string? KindName => Kind is { } kind ? site.Strings.Say($"source.kind.{kind}") : null;

    /// <summary>Who published it.</summary>
    public string? Publisher => Source.Publisher;

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors => Source.Authors;

    /// <summary>When it was published.</summary>
    public DateView? Published => field ??= site.Date(Source.Published);

    /// <summary>The language of its title and words.</summary>
    public string Language => site.LanguageOf(Source);

    /// <summary>The name of that language.</summary>
    public string LanguageName => site.LanguageName(Language);

    /// <summary><c>full</c>, <c>excerpts</c> or <c>link-only</c>.</summary>
    public string Rights => Source.Rights.Word();

    /// <summary>The same in words.</summary>
    public string RightsName => site.Strings.Say($"source.rights.{Rights}");

    /// <summary>The letter of its reliability, A to F.</summary>
    public string? Reliability => Source.Reliability?.ToString();

    /// <summary>The same in words.</summary>
    public string? ReliabilityName =>
        Reliability is { } letter ? site.Strings.Say($"source.reliability.{letter.ToLowerInvariant()}") : null;

    /// <summary>How many quotes are taken from it.</summary>
    public int QuoteCount => linked.Quotes.Length;

    /// <summary>How many events rest on it.</summary>
    public int EventCount => linked.Events.Length;

    /// <summary>Whether it is a draft.</summary>
    public bool Draft => Source.Draft;

    /// <summary>Who may read it, where that is not the whole world.</summary>
    public MarkingView? Marking => MarkingView.Of(Source.Marking, site.Strings);
}
