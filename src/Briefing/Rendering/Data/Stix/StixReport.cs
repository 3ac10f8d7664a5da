using Briefing.Model;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Stix;

/// <summary>Writes the briefing as a report about all that was written before it.</summary>
/// <param name="objects">Where to.</param>
internal sealed class StixReport(StixObjects objects)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        var brief = objects.Catalogue.Brief.Brief;
        objects.Write("report", objects.IdOf("report", ""), brief.Marking.Value, () => WriteMembers(brief));
    }

    private void WriteMembers(Brief brief)
    {
        var (json, id) = (objects.Json, objects.IdOf("report", ""));
        json.Field("name", brief.Title);
        json.Field("description", ProseText.Line(objects.Catalogue.Brief.Summary));
        json.Field("published", objects.Created);
        json.Field("object_refs", objects.Written.Where(written => written != id));
        json.Field("external_references", objects.Catalogue.Sources.Select(linked => linked.Source), WriteSource);
    }

    // The hash is of the text as it was received, not of what the address shows, which is what "hashes" would say.
    private void WriteSource(Source source)
    {
        var json = objects.Json;
        json.Field("source_name", source.Name);
        json.Field("description", objects.Catalogue.Wording.Say("stix.fingerprint", ("sha256", source.Text.Sha256)));
        json.Field("url", source.Url);
        json.Field("external_id", source.Id);
    }
}
