using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes a source as a <c>CreativeWork</c> or a narrower type.</summary>
internal static class LdSource
{
    /// <summary>Writes the members. Its words stand on its page and in the quotes.</summary>
    public static void Write(LinkedSource linked, LdThings things)
    {
        var (json, source) = (things.Json, linked.Source);
        things.Begin(source, source.Name);
        json.Field("genre", WorkWords.Kind(source, things.Catalogue.Wording));
        json.Field("inLanguage", things.Catalogue.LanguageOf(source));
        json.Field("author", source.Authors.Select(author => PersonName.Of(author).Spoken));
        things.Named("publisher", "Organization", source.Publisher);
        things.Date("datePublished", source.Published);
        json.Field("temporal", Vague(linked, things));
        json.Field("url", source.Url);
        json.Field("archivedAt", source.Archived);
        json.Field("copyrightNotice", source.RightsHolder);
        things.Identifier("SHA-256", source.Text.Sha256);
        things.Things("hasPart", linked.Quotes.Where(quote => quote.IsVerbatim));
        json.Field("description", ProseText.Line(linked.Note));
    }

    private static string? Vague(LinkedSource linked, LdThings things) =>
        linked.Source.Published is { MachineReadable: null } date ? things.Catalogue.Dates.Say(date) : null;
}
