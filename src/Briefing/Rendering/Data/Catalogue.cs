using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Data;

/// <summary>Everything that may be seen of a briefing, in the order that pages show it: what all downloads are made from.</summary>
internal sealed record Catalogue
{
    /// <summary>Begins an empty one.</summary>
    public Catalogue() { }

    // What has been looked up for the original does not hold for a changed copy.
    private Catalogue(Catalogue original)
    {
        Brief = original.Brief;
        Actors = original.Actors;
        Events = original.Events;
        Quotes = original.Quotes;
        Sources = original.Sources;
        Pages = original.Pages;
        BaseAddress = original.BaseAddress;
        Wording = original.Wording;
        PathOfImage = original.PathOfImage;
    }

    /// <summary>The briefing itself.</summary>
    public required LinkedBrief Brief { get; init; }

    /// <summary>The actors, in display order.</summary>
    public ImmutableArray<LinkedActor> Actors { get; init; } = [];

    /// <summary>The events, in display order.</summary>
    public ImmutableArray<LinkedEvent> Events { get; init; } = [];

    /// <summary>The quotes, in display order.</summary>
    public ImmutableArray<LinkedQuote> Quotes { get; init; } = [];

    /// <summary>The sources, in display order.</summary>
    public ImmutableArray<LinkedSource> Sources { get; init; } = [];

    /// <summary>The free pages, in display order.</summary>
    public ImmutableArray<LinkedPage> Pages { get; init; } = [];

    /// <summary>Where the site will be published, ending in a slash; none where nobody has said.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The words between the data; English by default.</summary>
    public Wording Wording { get; init; } = Wording.English;

    /// <summary>Says where a picture is published, from the site's root; none for a picture that is not.</summary>
    public Func<Image, string?> PathOfImage { get; init; } = _ => null;

    /// <summary>Where pages are.</summary>
    public Addresses Addresses => field ??= new Addresses(BaseAddress);

    /// <summary>The words for dates.</summary>
    public DateWords Dates => Wording.Dates;

    /// <summary>How actors stand to one another, each relation once, as it reads from its first actor.</summary>
    public IEnumerable<StatedRelation> Relations =>
        Actors.SelectMany(actor =>
            actor
                .Relations.Where(reading => reading.Forward)
                .Select(reading => new StatedRelation(actor.Actor, reading))
        );

    /// <summary>
    /// What tells this briefing from all others, for identifiers that must last: the address that its editor gave it, even
    /// where it is built for another one, and else what it is called.
    /// </summary>
    public string Identity =>
        Brief.Brief.Url ?? BaseAddress?.AbsoluteUri ?? $"urn:briefing:{Uri.EscapeDataString(Brief.Brief.Title)}";

    private SourceFragments Fragments => field ??= new SourceFragments();

    private FrozenDictionary<string, LinkedSource> SourcesById =>
        field ??= Sources.ToFrozenDictionary(source => source.Source.Id, StringComparer.Ordinal);

    private FrozenDictionary<string, LinkedQuote> QuotesById =>
        field ??= Quotes.ToFrozenDictionary(quote => quote.Quote.Id, StringComparer.Ordinal);

    /// <summary>A source with its text and marks; none where it is not among the sources.</summary>
    public LinkedSource? Find(Source source) => SourcesById.GetValueOrDefault(source.Id);

    /// <summary>A quote with its speaker and source; none where it is not among the quotes.</summary>
    public LinkedQuote? Find(Quote quote) => QuotesById.GetValueOrDefault(quote.Id);

    /// <summary>Where a source was published, at some words of it; none where it has no address.</summary>
    /// <param name="source">The source.</param>
    /// <param name="passage">Where the words stand; none gives the address alone.</param>
    public string? AddressOf(Source source, Passage? passage) =>
        source.Url is { } address ? At(address, source, passage) : null;

    /// <summary>The page of a source, from the site's root, at some words of it where they are shown there.</summary>
    /// <param name="source">The source.</param>
    /// <param name="passage">Where the words stand; none gives the page alone.</param>
    public string PageOf(Source source, Passage? passage) =>
        passage is null || source.Rights == Rights.LinkOnly
            ? source.Permalink
            : At($"{source.Permalink}#p{Numbers.Text(passage.Paragraph)}", source, passage);

    /// <summary>Where a paragraph of a source stands, from the site's root; only the source's page where it is not shown.</summary>
    public string PathOf(Source source, int paragraph) =>
        Find(source)?.Paragraphs.ElementAtOrDefault(paragraph - 1) is { Shown.IsEmpty: false }
            ? $"{source.Permalink}#{Anchors.Paragraph(paragraph)}"
            : source.Permalink;

    /// <summary>The language of a source's words.</summary>
    public string LanguageOf(Source source) => source.Language ?? Brief.Brief.Language;

    /// <summary>The language of a quote's words: the source's where they stand there, else the editor's.</summary>
    public string LanguageOf(LinkedQuote quote) =>
        quote.Quote.IsVerbatim || quote.Passage is not null ? LanguageOf(quote.Source) : Brief.Brief.Language;

    private string At(string address, Source source, Passage? passage) =>
        passage is not null && Find(source) is { } linked
            ? TextFragment.Append(address, Fragments.Of(linked, passage))
            : address;
}
