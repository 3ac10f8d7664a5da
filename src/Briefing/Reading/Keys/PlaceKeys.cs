namespace Briefing.Reading.Keys;

/// <summary>What may stand in the place of an event.</summary>
internal static class PlaceKeys
{
    public static readonly Key Name = Key.Required("name", "name: Astana");
    public static readonly Key Country = new("country", "country: KZ", Shape.Country);
    public static readonly Key Latitude = new("lat", "lat: 51.17", Shape.Degrees(90));
    public static readonly Key Longitude = new("lon", "lon: 71.43", Shape.Degrees(180));

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a place", [Name, Country, Latitude, Longitude]);
}
