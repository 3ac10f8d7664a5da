namespace Briefing.Rendering.Data.Json;

/// <summary>Writes how one actor stands to another, once, with both readings.</summary>
internal sealed class RelationJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(StatedRelation stated)
    {
        var (json, reading) = (entries.Json, stated.Reading);
        json.Field("from", stated.From.Id);
        json.Field("type", reading.Type.Id);
        json.Field("to", stated.To.Id);
        json.Field("forward", reading.Type.Forward);
        json.Field("reverse", reading.Type.Reverse);
        entries.Date("since", reading.Relation.Since);
        entries.Date("until", reading.Relation.Until);
        entries.Prose("note", reading.Note);
        entries.Citations("sources", reading.Sources);
    }
}
