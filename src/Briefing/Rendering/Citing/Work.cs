using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>
/// A text to cite: a source, as a whole or for the words of one quote. Who cites a quote cites its source, and says which
/// words and in which paragraph.
/// </summary>
/// <param name="Source">The source.</param>
/// <param name="Quote">The quote; none where the source is cited as a whole.</param>
/// <param name="Address">Where the source was published, at the words that are quoted; none where it has no address.</param>
internal sealed record Work(Source Source, LinkedQuote? Quote, string? Address)
{
    /// <summary>
    /// What a text refers to it by: <c>source.astana-summits</c>, <c>quote.rahmon-on-russia</c>. Ids have no full stop, so
    /// a source and a quote of the same id stay apart.
    /// </summary>
    public string Key => Quote is null ? $"source.{Source.Id}" : $"quote.{Quote.Quote.Id}";

    /// <summary>Who wrote it.</summary>
    public IEnumerable<PersonName> Authors => Source.Authors.Select(PersonName.Of);

    /// <summary>The entry whose page this citation belongs to.</summary>
    public Entry Entry => Quote is null ? Source : Quote.Quote;

    /// <summary>The paragraph that the quoted words begin in.</summary>
    public int? Paragraph => Quote?.Passage?.Paragraph ?? Quote?.Quote.Paragraph?.Value;

    /// <summary>When it was published.</summary>
    public EdtfDate? Published => Source.Published;

    /// <summary>All works of a briefing: the sources, then the quotes.</summary>
    public static ImmutableArray<Work> All(Catalogue catalogue) =>
        [.. catalogue.Sources.Select(Of), .. catalogue.Quotes.Select(quote => Of(quote, catalogue))];

    /// <summary>A source as a whole.</summary>
    public static Work Of(LinkedSource source) => new(source.Source, null, source.Source.Url);

    /// <summary>The source of a quote, for its words.</summary>
    public static Work Of(LinkedQuote quote, Catalogue catalogue) =>
        new(quote.Source, quote, catalogue.AddressOf(quote.Source, quote.Passage));
}
