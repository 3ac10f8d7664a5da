using System.Globalization;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Stix;

/// <summary>Writes how actors stand to one another. STIX allows any type of relationship; these are the editor's.</summary>
/// <param name="objects">Where to.</param>
internal sealed class StixRelations(StixObjects objects)
{
    /// <summary>Writes them all.</summary>
    public void Write()
    {
        foreach (var (index, stated) in objects.Catalogue.Relations.Index())
        {
            var name = $"{stated.From.Permalink}{stated.Reading.Type.Id}/{stated.To.Permalink}{Numbers.Text(index)}";
            var marking = (Marking)Math.Max((int)stated.From.Marking, (int)stated.To.Marking);
            objects.Write("relationship", objects.IdOf("relationship", name), marking, () => WriteMembers(stated));
        }
    }

    private void WriteMembers(StatedRelation stated)
    {
        var (json, relation) = (objects.Json, stated.Reading.Relation);
        json.Field("relationship_type", stated.Reading.Type.Id);
        json.Field("description", Description(stated));
        json.Field("source_ref", StixActors.IdOf(stated.From, objects));
        json.Field("target_ref", StixActors.IdOf(stated.To, objects));
        var (start, stop) = (Midnight(relation.Since), Midnight(relation.Until));
        json.Field("start_time", start);
        json.Field("stop_time", IsLater(stop, start) ? stop : null);
    }

    private string Description(StatedRelation stated)
    {
        var words = $"{stated.From.Name.Text} {objects.Catalogue.Wording.Say(stated.Reading)} {stated.To.Name.Text}.";
        return ProseText.Line(stated.Reading.Note) is { } note ? $"{words} {note}" : words;
    }

    // STIX wants an instant: only a certain day comes near enough to one.
    private static string? Midnight(EdtfDate? date)
    {
        var isDay = date is { IsInterval: false, MachineReadable: not null, Precision: >= EdtfPrecision.Day };
        return isDay && date!.Earliest >= 0
            ? DateOnly
                .FromDayNumber((int)date.Earliest)
                .ToString("yyyy-MM-dd'T00:00:00.000Z'", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsLater(string? stop, string? start) =>
        stop is not null && (start is null || string.CompareOrdinal(stop, start) > 0);
}
