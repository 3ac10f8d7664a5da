using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes the briefing as a <c>Report</c>.</summary>
/// <param name="things">Where to.</param>
internal sealed class LdReport(LdThings things)
{
    /// <summary>Writes the members of a graph of everything: those of the page, and what it is about and rests on.</summary>
    public void WriteWhole()
    {
        var catalogue = things.Catalogue;
        Write();
        things.Things("about", catalogue.Actors.Select(linked => linked.Actor));
        things.Things("citation", catalogue.Sources.Select(linked => linked.Source));
    }

    /// <summary>Writes the members for the home page, which must not grow with the briefing.</summary>
    public void Write()
    {
        var (json, catalogue) = (things.Json, things.Catalogue);
        var brief = catalogue.Brief.Brief;
        json.Field("@type", "Report");
        json.Field("@id", things.Briefing);
        json.Field("name", brief.Title);
        json.Field("alternativeHeadline", brief.Subtitle);
        json.Field("abstract", ProseText.Line(catalogue.Brief.Summary));
        json.Field("url", things.AddressOf(""));
        json.Field("inLanguage", brief.Language);
        json.Field("author", brief.Authors);
        things.Named("publisher", "Organization", brief.Publisher);
        things.Date("datePublished", brief.Published?.Date);
        things.Date("dateModified", brief.Updated?.Date);
        WriteLicence(brief.Licence);
        things.Things("hasPart", catalogue.Pages.Select(linked => linked.Page));
        json.Field("correction", catalogue.Brief.Corrections.Select(linked => ProseText.Of(linked.What)));
    }

    // A licence is an address to schema.org; one in words is a notice.
    private void WriteLicence(string? licence)
    {
        var isAddress = Uri.TryCreate(licence, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        things.Json.Field(isAddress ? "license" : "copyrightNotice", licence);
    }
}
