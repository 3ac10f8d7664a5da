namespace Briefing.Model;

/// <summary>Where an event happened.</summary>
/// <param name="Name">As a reader knows it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, in capitals.</param>
/// <param name="Latitude">Degrees north, WGS 84, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, WGS 84, from -180 to 180.</param>
internal sealed record EventPlace(string Name, string? Country, double? Latitude, double? Longitude);
