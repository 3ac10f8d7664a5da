using System.Text.Json;
using Briefing.Model;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes where something happened as a <c>Place</c>.</summary>
internal static class LdPlace
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, EventPlace place)
    {
        json.Field("@type", "Place");
        json.Field("name", place.Name);
        if (place.Country is { } country)
        {
            json.Field("address", () => WriteCountry(json, country));
        }

        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.Field(
                "geo",
                () =>
                {
                    json.Field("@type", "GeoCoordinates");
                    json.Field("latitude", latitude);
                    json.Field("longitude", longitude);
                }
            );
        }
    }

    /// <summary>Writes an address of which the country is all that is known.</summary>
    public static void WriteCountry(Utf8JsonWriter json, string country)
    {
        json.Field("@type", "PostalAddress");
        json.Field("addressCountry", country);
    }
}
