using System.Globalization;
using Briefing.Model.Dates;
using Moment = Briefing.Model.Moment;

namespace Briefing.Rendering.Html;

/// <summary>Moments as dates, so that they are said like all others.</summary>
internal static class Moments
{
    /// <summary>The date, with its time where one was written.</summary>
    public static EdtfDate? ToEdtf(this Moment moment)
    {
        var format = moment.HasTime ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd";
        var text = moment
            .Value.ToString(format, CultureInfo.InvariantCulture)
            .Replace("+00:00", "Z", StringComparison.Ordinal);
        return EdtfDate.TryParse(text, out var date, out _) ? date : null;
    }
}
