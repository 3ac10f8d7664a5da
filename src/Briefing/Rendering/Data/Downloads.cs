using Briefing.Model.Linked;
using Briefing.Rendering.Citing;

namespace Briefing.Rendering.Data;

/// <summary>All files that readers may take with them: those of the briefing, and those of each entry.</summary>
internal static class Downloads
{
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string Ics = "text/calendar; charset=utf-8";
    private const string Markdown = "text/markdown; charset=utf-8; variant=CommonMark";

    /// <summary>The files of the whole briefing, twins of the home page and the lists included.</summary>
    public static IEnumerable<Download> OfBriefing(Catalogue catalogue)
    {
        var works = Work.All(catalogue);
        IEnumerable<Download?> files =
        [
            new(BriefingJson.Path, "application/json", BriefingJson.Write(catalogue)),
            new(BriefingSchema.Path, "application/schema+json", BriefingSchema.Write()),
            new(JsonLd.Path, "application/ld+json", JsonLd.Write(catalogue)),
            new(FollowTheMoney.Path, "application/x-ndjson", FollowTheMoney.Write(catalogue)),
            Some(StixBundle.Path, "application/stix+json;version=2.1", StixBundle.Write(catalogue)),
            Some("data/events.ics", Ics, Calendar.Write(catalogue)),
            new("data/actors.csv", Csv, Tables.Actors(catalogue)),
            new("data/events.csv", Csv, Tables.Events(catalogue)),
            new("data/quotes.csv", Csv, Tables.Quotes(catalogue)),
            new("data/sources.csv", Csv, Tables.Sources(catalogue)),
            new("data/pages.csv", Csv, Tables.Pages(catalogue)),
            new("data/relations.csv", Csv, Tables.Relations(catalogue)),
            .. Citations("data/citations", works, catalogue),
            Twin("", MarkdownTwin.Home(catalogue)),
            Twin("actors/", MarkdownTwin.Actors(catalogue)),
            Twin("events/", MarkdownTwin.Events(catalogue)),
            Twin("timeline/", MarkdownTwin.Timeline(catalogue)),
            Twin("quotes/", MarkdownTwin.Quotes(catalogue)),
            Twin("sources/", MarkdownTwin.Sources(catalogue)),
        ];
        return files.OfType<Download>();
    }

    /// <summary>The files of one entry, beside its page.</summary>
    public static IEnumerable<Download> Of(LinkedEntry linked, Catalogue catalogue)
    {
        var folder = linked.Entry.Permalink;
        var twin = Twin(folder, MarkdownTwin.Of(linked, catalogue));
        return linked switch
        {
            LinkedEvent happening => WithCalendar(twin, $"{folder}event.ics", Calendar.Write(happening, catalogue)),
            LinkedQuote quote => [twin, .. Citations($"{folder}citation", [Work.Of(quote, catalogue)], catalogue)],
            LinkedSource source => [twin, .. Citations($"{folder}citation", [Work.Of(source)], catalogue)],
            _ => [twin],
        };
    }

    private static IEnumerable<Download> WithCalendar(Download twin, string path, byte[]? calendar) =>
        calendar is null ? [twin] : [twin, new Download(path, Ics, calendar)];

    private static IEnumerable<Download> Citations(string name, IReadOnlyList<Work> works, Catalogue catalogue) =>
        [
            new($"{name}.bib", "application/x-bibtex; charset=utf-8", BibTex.Write(works, catalogue)),
            new($"{name}.ris", "application/x-research-info-systems; charset=utf-8", Ris.Write(works, catalogue)),
            new($"{name}.csl.json", "application/vnd.citationstyles.csl+json", CslJson.Write(works, catalogue)),
        ];

    private static Download Twin(string folder, byte[] content) =>
        new($"{folder}{MarkdownTwin.FileName}", Markdown, content);

    private static Download? Some(string path, string mediaType, byte[]? content) =>
        content is null ? null : new Download(path, mediaType, content);
}
