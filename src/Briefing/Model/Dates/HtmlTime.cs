using System.Globalization;

namespace Briefing.Model.Dates;

/// <summary>Writes dates as HTML's <c>datetime</c> attribute wants them.</summary>
internal static class HtmlTime
{
    /// <summary>The value, or null where HTML has none; see <see cref="EdtfDate.MachineReadable"/>.</summary>
    public static string? From(EdtfPoint point)
    {
        if (point.Qualifier != EdtfQualifier.None || point.HasUnknownDigits || point.Year is < 1 or > 9999)
        {
            return null;
        }

        return point.Precision switch
        {
            EdtfPrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}"),
            EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{point.Month:00}"),
            EdtfPrecision.Day => Day(point),
            EdtfPrecision.Time => string.Create(
                CultureInfo.InvariantCulture,
                $"{Day(point)}T{point.Time:HH:mm:ss}{Offset(point.Offset!.Value)}"
            ),
            _ => null,
        };
    }

    /// <summary>An offset as <c>+06:00</c>; <c>Z</c> for none.</summary>
    public static string Offset(TimeSpan offset)
    {
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return offset == TimeSpan.Zero ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{offset:hh\\:mm}");
    }

    private static string Day(EdtfPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{point.Month:00}-{point.Day:00}");
}
