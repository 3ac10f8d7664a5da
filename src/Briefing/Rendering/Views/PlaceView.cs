using System.Globalization;
using Briefing.Model;

namespace Briefing.Rendering.Views;

/// <summary>Where something happened.</summary>
internal sealed class PlaceView(EventPlace place, Site site) : ViewOf<PlaceView>
{
    /// <summary>As a reader knows it.</summary>
    public string Name => place.Name;

    /// <summary>The name of the country; none where the place has the same name.</summary>
    public string? Country => site.CountryName(place.Country) is { } name && name != place.Name ? name : null;

    /// <summary>The two letters of the country, in capitals.</summary>
    public string? CountryCode => place.Country;

    /// <summary>Degrees north, such as <c>51.1801</c>.</summary>
    public string? Latitude => place.Latitude?.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Degrees east, such as <c>71.446</c>.</summary>
    public string? Longitude => place.Longitude?.ToString("0.####", CultureInfo.InvariantCulture);
}
