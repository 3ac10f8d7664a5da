using System.Text.Json;
using Briefing.Model;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Stix;

/// <summary>The markings of TLP 2.0 as OASIS has published them for STIX 2.1: whoever reads them knows them by their identifiers.</summary>
internal static class StixMarkings
{
    private const string Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    /// <summary>The identifier of a marking.</summary>
    public static string IdOf(Marking marking) =>
        marking switch
        {
            Marking.Clear => "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
            Marking.Green => "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
            Marking.Amber => "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
            Marking.AmberStrict => "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
            _ => "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
        };

    /// <summary>Writes a marking.</summary>
    public static void Write(Utf8JsonWriter json, Marking marking) =>
        json.Object(() =>
        {
            json.Field("type", "marking-definition");
            json.Field("spec_version", "2.1");
            json.Field("id", IdOf(marking));
            json.Field("created", "2022-10-01T00:00:00.000Z");
            json.Field("name", $"TLP:{marking.Word().ToUpperInvariant()}");
            json.Field("extensions", () => json.Field(Extension, () => WriteLevel(json, marking)));
        });

    private static void WriteLevel(Utf8JsonWriter json, Marking marking)
    {
        json.Field("extension_type", "property-extension");
        json.Field("tlp_2_0", marking.Word());
    }
}
