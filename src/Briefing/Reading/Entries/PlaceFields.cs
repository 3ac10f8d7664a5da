using Briefing.Model;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Entries;

/// <summary>Reads where something happened.</summary>
internal static class PlaceFields
{
    /// <summary>A place; none where there is none.</summary>
    public static EventPlace? Place(this Fields fields, Key key)
    {
        if (fields.FindFields(key, PlaceKeys.Table) is not { } keys)
        {
            return null;
        }

        var name = keys.Text(PlaceKeys.Name);
        var country = keys.Country(PlaceKeys.Country);
        var latitude = keys.Degrees(PlaceKeys.Latitude, 90);
        var longitude = keys.Degrees(PlaceKeys.Longitude, 180);
        RequireBoth(keys, PlaceKeys.Latitude, PlaceKeys.Longitude);
        RequireBoth(keys, PlaceKeys.Longitude, PlaceKeys.Latitude);
        return keys.IsComplete ? new EventPlace(name!, country, latitude, longitude) : null;
    }

    private static void RequireBoth(Fields keys, Key one, Key other)
    {
        if (keys.Find(one) is { } field && keys.Find(other) is null)
        {
            keys.Report(
                ReadingRules.MissingKey,
                other,
                field.Place,
                $"`{one.Name}` says nothing without `{other.Name}`",
                $"add a line such as `{other.Example}`"
            );
        }
    }
}
