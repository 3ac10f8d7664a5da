using System.Collections.Immutable;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Downloads;

/// <summary>The files of data that a site offers: everything that may be seen of it, in the formats that programs read.</summary>
internal sealed class DownloadShelf(Catalogue catalogue)
{
    private const string Csv = "text/csv; charset=utf-8";

    private readonly Lazy<ImmutableArray<Download>> _all = new(() =>
        catalogue.Brief.Brief.Downloads ? Write(catalogue) : []
    );

    /// <summary>All files, in the order that readers see them, written when somebody first asks; none unless the editor wants them.</summary>
    public ImmutableArray<Download> All => _all.Value;

    private static ImmutableArray<Download> Write(Catalogue catalogue)
    {
        Offer[] offers = [.. Whole(), .. TablesOf(), .. Calendars(), .. Citations(), .. Platforms()];
        var files = new Download?[offers.Length];
        Parallel.For(0, offers.Length, i => files[i] = offers[i].Make(catalogue));
        return [.. files.OfType<Download>()];
    }

    private static IEnumerable<Offer> Whole() =>
        [
            new("whole", "json", BriefingJson.Path, null, BriefingJson.Write),
            new("whole", "schema", BriefingSchema.Path, "application/schema+json", _ => BriefingSchema.Write()),
            new("whole", "jsonld", JsonLd.Path, "application/ld+json", JsonLd.Write),
        ];

    private static IEnumerable<Offer> TablesOf() =>
        [
            Table("actors", data => data.Actors.IsEmpty ? null : Tables.Actors(data)),
            Table("events", data => data.Events.IsEmpty ? null : Tables.Events(data)),
            Table("quotes", data => data.Quotes.IsEmpty ? null : Tables.Quotes(data)),
            Table("sources", data => data.Sources.IsEmpty ? null : Tables.Sources(data)),
            Table("pages", data => data.Pages.IsEmpty ? null : Tables.Pages(data)),
            Table("relations", data => data.Relations.Any() ? Tables.Relations(data) : null),
        ];

    private static IEnumerable<Offer> Calendars() =>
        [new("calendar", "ics", "data/events.ics", "text/calendar; charset=utf-8", Calendar.Write)];

    private static IEnumerable<Offer> Citations() =>
        [
            Cited("bibtex", "bib", "application/x-bibtex; charset=utf-8", BibTex.Write),
            Cited("ris", "ris", "application/x-research-info-systems; charset=utf-8", Ris.Write),
            Cited("csl", "json", "application/vnd.citationstyles.csl+json", CslJson.Write),
        ];

    private static IEnumerable<Offer> Platforms() =>
        [
            new(
                "platforms",
                "ftm",
                FollowTheMoney.Path,
                "application/x-ndjson",
                data => data.Actors.IsEmpty && data.Sources.IsEmpty ? null : FollowTheMoney.Write(data)
            ),
            new("platforms", "stix", StixBundle.Path, "application/stix+json;version=2.1", StixBundle.Write),
        ];

    private static Offer Table(string name, Func<Catalogue, byte[]?> write) =>
        new("tables", $"{name}-csv", $"data/{name}.csv", Csv, write);

    private static Offer Cited(
        string name,
        string ending,
        string contentType,
        Func<IEnumerable<Work>, Catalogue, byte[]> write
    ) =>
        new(
            "citations",
            name,
            $"data/citations.{ending}",
            contentType,
            data => data.Sources.IsEmpty ? null : write(Work.All(data), data)
        );

    /// <summary>A file that is offered where there is something to write into it.</summary>
    private sealed record Offer(
        string Group,
        string Name,
        string Path,
        string? ContentType,
        Func<Catalogue, byte[]?> Write
    )
    {
        public Download? Make(Catalogue catalogue) =>
            Write(catalogue) is { } bytes ? new Download(Group, Name, Path, ContentType, bytes) : null;
    }
}
