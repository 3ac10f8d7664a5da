using System.Text.Json;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data;

/// <summary>Writes everything that may be seen of a briefing as one JSON document.</summary>
/// <remarks>
/// Members are called as in the editor's files and come in a fixed order; one without a value is left out. What each
/// means stands in <see cref="BriefingSchema"/>, which is published beside it.
/// </remarks>
internal static class BriefingJson
{
    /// <summary>Where the document is published, from the site's root.</summary>
    public const string Path = "data/briefing.json";

    /// <summary>Raised whenever a member is renamed or changes its meaning.</summary>
    private const int Version = 1;

    /// <summary>Writes the document.</summary>
    public static byte[] Write(Catalogue catalogue) =>
        JsonFile.Write(json => json.Object(() => WriteMembers(json, catalogue)));

    private static void WriteMembers(Utf8JsonWriter json, Catalogue catalogue)
    {
        var entries = new EntryJson(json, catalogue);
        json.Field("$schema", BriefingSchema.FileName);
        json.Field("version", Version);
        json.Field("briefing", () => new BriefJson(entries).Write());
        json.All("actors", catalogue.Actors, new ActorJson(entries).Write);
        json.All("events", catalogue.Events, new EventJson(entries).Write);
        json.All("quotes", catalogue.Quotes, new QuoteJson(entries).Write);
        json.All("sources", catalogue.Sources, new SourceJson(entries).Write);
        json.All("pages", catalogue.Pages, new PageJson(entries).Write);
        json.All("relations", catalogue.Relations, new RelationJson(entries).Write);
        json.All("corrections", catalogue.Brief.Corrections, new CorrectionJson(entries).Write);
    }
}
