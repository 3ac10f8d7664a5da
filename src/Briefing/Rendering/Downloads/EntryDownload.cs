using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Downloads;

/// <summary>A file of data about one entry, beside its page.</summary>
/// <param name="Name">What the theme's strings call it: <c>bibtex</c>.</param>
/// <param name="Path">Where it is published, from the site's root.</param>
/// <param name="Write">Writes it.</param>
internal sealed record EntryDownload(string Name, string Path, Func<byte[]> Write)
{
    /// <summary>The files of an entry: citations of a quote or source, a calendar of an event whose day is known.</summary>
    public static IEnumerable<EntryDownload> Of(LinkedEntry linked, Catalogue catalogue)
    {
        var folder = linked.Entry.Permalink;
        return linked switch
        {
            _ when !catalogue.Brief.Brief.Downloads => [],
            LinkedQuote quote => Citations(folder, () => Work.Of(quote, catalogue), catalogue),
            LinkedSource source => Citations(folder, () => Work.Of(source), catalogue),
            LinkedEvent occasion when Calendar.Holds(occasion.Event) =>
            [
                new("ics", $"{folder}event.ics", () => Calendar.Write(occasion, catalogue)!),
            ],
            _ => [],
        };
    }

    private static EntryDownload[] Citations(string folder, Func<Work> work, Catalogue catalogue) =>
        [
            new("bibtex", $"{folder}citation.bib", () => BibTex.Write([work()], catalogue)),
            new("ris", $"{folder}citation.ris", () => Ris.Write([work()], catalogue)),
            new("csl", $"{folder}citation.csl.json", () => CslJson.Write([work()], catalogue)),
        ];
}
