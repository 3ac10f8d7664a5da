using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>What every writer of data writes: for the whole briefing, and for each entry.</summary>
internal static class EveryFile
{
    /// <summary>The files of the whole briefing, twins of the home page and the lists included.</summary>
    public static IEnumerable<(string Path, byte[]? Content)> OfBriefing(Catalogue catalogue)
    {
        var works = Work.All(catalogue);
        return
        [
            (BriefingJson.Path, BriefingJson.Write(catalogue)),
            (BriefingSchema.Path, BriefingSchema.Write()),
            (JsonLd.Path, JsonLd.Write(catalogue)),
            (FollowTheMoney.Path, FollowTheMoney.Write(catalogue)),
            (StixBundle.Path, StixBundle.Write(catalogue)),
            ("data/events.ics", Calendar.Write(catalogue)),
            ("data/actors.csv", Tables.Actors(catalogue)),
            ("data/events.csv", Tables.Events(catalogue)),
            ("data/quotes.csv", Tables.Quotes(catalogue)),
            ("data/sources.csv", Tables.Sources(catalogue)),
            ("data/pages.csv", Tables.Pages(catalogue)),
            ("data/relations.csv", Tables.Relations(catalogue)),
            .. Citations("data/citations", works, catalogue),
            Twin("", MarkdownTwin.Home(catalogue)),
            Twin("actors/", MarkdownTwin.Actors(catalogue)),
            Twin("events/", MarkdownTwin.Events(catalogue)),
            Twin("timeline/", MarkdownTwin.Timeline(catalogue)),
            Twin("quotes/", MarkdownTwin.Quotes(catalogue)),
            Twin("sources/", MarkdownTwin.Sources(catalogue)),
        ];
    }

    /// <summary>The files of one entry, beside its page.</summary>
    public static IEnumerable<(string Path, byte[]? Content)> Of(LinkedEntry linked, Catalogue catalogue)
    {
        var folder = linked.Entry.Permalink;
        var twin = Twin(folder, MarkdownTwin.Of(linked, catalogue));
        return linked switch
        {
            LinkedEvent happening => [twin, ($"{folder}event.ics", Calendar.Write(happening, catalogue))],
            LinkedQuote quote => [twin, .. Citations($"{folder}citation", [Work.Of(quote, catalogue)], catalogue)],
            LinkedSource source => [twin, .. Citations($"{folder}citation", [Work.Of(source)], catalogue)],
            _ => [twin],
        };
    }

    private static IEnumerable<(string Path, byte[]? Content)> Citations(
        string name,
        IReadOnlyList<Work> works,
        Catalogue catalogue
    ) =>
        [
            ($"{name}.bib", BibTex.Write(works, catalogue)),
            ($"{name}.ris", Ris.Write(works, catalogue)),
            ($"{name}.csl.json", CslJson.Write(works, catalogue)),
        ];

    private static (string Path, byte[]? Content) Twin(string folder, byte[] content) =>
        ($"{folder}{MarkdownTwin.FileName}", content);
}
