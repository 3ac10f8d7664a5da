using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>
/// The <c>citation_…</c> pairs for <c>&lt;meta name content&gt;</c>, by which Zotero's connector and Google Scholar read a
/// page.
/// </summary>
/// <remarks>
/// The names are those of Highwire Press as listed in Google Scholar's inclusion guidelines and read by Zotero's
/// translator for embedded metadata. Both take a date for certain, so one that is not is left out.
/// A journal's title makes an article of it, and an institution a report.
/// </remarks>
internal static class HighwireMeta
{
    /// <summary>The pairs for the page of a source or quote, in order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Of(Work work, Catalogue catalogue)
    {
        var source = work.Source;
        IEnumerable<(string Name, string? Value)> pairs =
        [
            ("citation_title", source.Name),
            .. work.Authors.Select(author => ("citation_author", (string?)Author(author))),
            ("citation_publication_date", DateOf(source)),
            (PublisherName(source), source.Publisher),
            ("citation_language", catalogue.LanguageOf(source)),
            ("citation_public_url", work.Address ?? catalogue.Addresses.Absolute(work.Entry.Permalink)),
            ("citation_abstract", WorkWords.Quoted(work, catalogue)),
            .. (work.Quote?.Quote.Tags ?? []).Select(tag => ("citation_keywords", (string?)tag)),
        ];
        return
        [
            .. pairs
                .Where(pair => pair.Value is not null)
                .Select(pair => KeyValuePair.Create(pair.Name, OneLine.Of(pair.Value!))),
        ];
    }

    private static string? DateOf(Source source) =>
        source.Published is { } date && WorkDate.Of(date) is { IsPlain: true, Start: { } day } ? day.Slashed : null;

    private static string PublisherName(Source source) =>
        source.SourceKind switch
        {
            SourceKind.Article => "citation_journal_title",
            SourceKind.Report => "citation_technical_report_institution",
            _ => "citation_publisher",
        };

    private static string Author(PersonName name) => name.Family is null ? name.Whole : $"{name.Family}, {name.Given}";
}
