using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes a source with as much of its text as its rights allow.</summary>
internal sealed class SourceJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedSource linked)
    {
        var (json, source) = (entries.Json, linked.Source);
        entries.Begin(source);
        json.Field("title", source.Name);
        json.Field("kind", source.SourceKind?.Word());
        json.Field("publisher", source.Publisher);
        json.Field("authors", source.Authors);
        entries.Date("published", source.Published);
        json.Field("url", source.Url);
        json.Field("archived", source.Archived);
        entries.Date("accessed", source.Accessed);
        json.Field("language", entries.Catalogue.LanguageOf(source));
        json.Field("rights", source.Rights.Word());
        json.Field("rights-holder", source.RightsHolder);
        json.Field("reliability", source.Reliability?.ToString());
        json.Field("sha256", source.Text.Sha256);
        json.Field("words-in-all", linked.WordsInAll);
        json.Field("words-shown", linked.WordsShown);
        json.Field(
            "excerpts",
            Shown.Stretches(linked),
            stretch =>
            {
                json.Field("paragraph", stretch.Range.Paragraph);
                json.Field("start", stretch.Range.Start);
                json.Field("text", stretch.Text);
            }
        );
        entries.Prose("note", linked.Note);
        entries.End(linked);
    }
}
