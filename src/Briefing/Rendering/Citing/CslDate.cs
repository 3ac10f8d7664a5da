using System.Text.Json;
using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Citing;

/// <summary>Writes a date variable of CSL-JSON.</summary>
internal static class CslDate
{
    /// <summary>Writes a date as a member; nothing for none.</summary>
    public static void Write(Utf8JsonWriter json, string name, EdtfDate? date, DateWords words)
    {
        if (date is not null)
        {
            json.Field(name, () => WriteMembers(json, date, words));
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, EdtfDate date, DateWords words)
    {
        var read = WorkDate.Of(date);
        if (read.Start is null)
        {
            json.Field("literal", words.Say(date));
            return;
        }

        json.WriteStartArray("date-parts");
        WriteParts(json, read.Start);
        WriteParts(json, read.End);
        json.WriteEndArray();
        json.Field("season", read.Season);
        json.Flag("circa", read.IsVague);
    }

    private static void WriteParts(Utf8JsonWriter json, WorkDay? day)
    {
        if (day is null)
        {
            return;
        }

        json.WriteStartArray();
        foreach (var part in new[] { day.Year, day.Month, day.Day }.OfType<int>())
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
    }
}
