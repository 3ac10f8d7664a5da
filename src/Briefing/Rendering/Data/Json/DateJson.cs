using System.Globalization;
using System.Text.Json;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes a date: as the editor wrote it, in words, and the days it can be.</summary>
internal static class DateJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, EdtfDate date, DateWords words)
    {
        json.Field("edtf", date.Text);
        json.Field("words", words.Say(date));
        json.Field("precision", date.Precision.Word());
        json.Field("earliest", Day(date.Earliest));
        json.Field("latest", Day(date.Latest));
        json.Field("start", Bound(date.Start));
        json.Field("end", Bound(date.End));
        json.Flag("approximate", date.IsApproximate);
        json.Flag("uncertain", date.IsUncertain);
    }

    /// <summary>A day of the years 1 to 9999; none for any other, nor for an end that is open or unknown.</summary>
    public static string? Day(long number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? Bound(EdtfPoint point) =>
        point.Bound switch
        {
            EdtfBound.Open => "open",
            EdtfBound.Unknown => "unknown",
            _ => null,
        };
}
