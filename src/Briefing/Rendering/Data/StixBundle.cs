using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;
using Briefing.Rendering.Data.Stix;

namespace Briefing.Rendering.Data;

/// <summary>Writes actors and relations for threat-intelligence platforms: a bundle of STIX 2.1 (OASIS).</summary>
/// <remarks>
/// <para>
/// STIX knows identities, locations and how they relate, and reports about them; it has no object for an event or for
/// something said, so the bundle has neither. The report is the briefing; its external references are the sources, with the
/// SHA-256 of each as it was received. Each object is marked with the TLP 2.0 marking that OASIS has published for it.
/// </para>
/// <para>
/// Identifiers are UUIDs of version 5 made from addresses (STIX 2.1, 2.9), in another namespace than the one that STIX
/// keeps for observables. STIX wants a time of creation: it is when the briefing was published and last changed, and without
/// that there is no bundle.
/// </para>
/// </remarks>
internal static class StixBundle
{
    /// <summary>Where it is published, from the site's root.</summary>
    public const string Path = "data/briefing.stix.json";

    /// <summary>The bundle; none where nobody says when the briefing was published, or where it has no actors to be about.</summary>
    public static byte[]? Write(Catalogue catalogue)
    {
        var brief = catalogue.Brief.Brief;
        var (created, modified) = (brief.Published ?? brief.Updated, brief.Updated ?? brief.Published);
        return created is null || modified is null || catalogue.Actors.IsEmpty
            ? null
            : JsonFile.Write(json => Write(new StixObjects(json, catalogue, Earlier(created, modified), modified)));
    }

    // STIX wants nothing to be changed before it was made.
    private static Moment Earlier(Moment created, Moment modified) =>
        created.Instant <= modified.Instant ? created : modified;

    private static void Write(StixObjects objects) =>
        objects.Json.Object(() =>
        {
            objects.Json.Field("type", "bundle");
            objects.Json.Field("id", objects.IdOf("bundle", ""));
            objects.Json.WriteStartArray("objects");
            new StixActors(objects).Write();
            new StixRelations(objects).Write();
            new StixReport(objects).Write();
            objects.WriteMarkings();
            objects.Json.WriteEndArray();
        });
}
