using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>All about a quote.</summary>
internal sealed class QuoteView(LinkedQuote linked, Standpoint here)
    : DetailOf<QuoteView, QuoteCard>(here.Site.Card(linked.Quote))
{
    /// <summary>At which event.</summary>
    public EventCard? Event => linked.Event is { } occasion ? here.Site.Card(occasion) : null;

    /// <summary>Where it stands.</summary>
    public SourceCard Source => here.Site.Card(linked.Source);

    /// <summary>To whom.</summary>
    public IReadOnlyList<ActorCard> To => field ??= here.Site.Cards(linked.To);

    /// <summary>About whom.</summary>
    public IReadOnlyList<ActorCard> About => field ??= here.Site.Cards(linked.About);

    /// <summary>Whether its words were looked up and found in the source.</summary>
    public bool Verified => linked.Passage is not null;

    /// <summary>Where its words were found; none where they were not looked up, being no quotation.</summary>
    public PassageView? Passage => field ??= linked.Passage is { } passage ? new PassageView(passage, here) : null;

    /// <summary>The words as they were said, where they were translated.</summary>
    public OriginalView? Original =>
        field ??= linked.Quote.Original is { } words ? new OriginalView(words, here.Site) : null;

    /// <summary>How it came into the language it is printed in.</summary>
    public TranslationView? Translation =>
        field ??= linked.Quote.Translation is { } translation ? new TranslationView(translation, here.Site) : null;

    /// <summary>Its credibility, from 1 to 6.</summary>
    public int? Credibility => linked.Quote.Credibility;

    /// <summary>The same in words.</summary>
    public string? CredibilityName =>
        Credibility is { } number ? here.Site.Strings.Say($"quote.credibility.{number}") : null;

    /// <summary>Quotes that say the opposite.</summary>
    public IReadOnlyList<QuoteCard> Contradicts => field ??= here.Site.Cards(linked.Contradicts);

    /// <summary>Quotes that say the same.</summary>
    public IReadOnlyList<QuoteCard> Repeats => field ??= here.Site.Cards(linked.Repeats);

    /// <summary>What the editor has to say about it.</summary>
    public Markup? Note => field ??= here.Prose(linked.Note, "note");

    /// <summary>The long text.</summary>
    public Markup? Body => field ??= here.Body(linked.Body);
}
