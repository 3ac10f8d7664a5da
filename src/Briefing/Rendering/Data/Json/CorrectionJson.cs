using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes a correction with the entries that it touches.</summary>
internal sealed class CorrectionJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedCorrection linked)
    {
        var (json, correction) = (entries.Json, linked.Correction);
        entries.Date("date", correction.Date);
        entries.Prose("what", linked.What);
        json.Field("was", correction.Was);
        json.Field("now", correction.Now);
        json.Field("why", correction.Why);
        json.Field(
            "affects",
            linked.Affects,
            entry =>
            {
                json.Field("kind", entry.Kind.Singular());
                json.Field("id", entry.Id);
            }
        );
    }
}
