using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes a quote with where its words were found.</summary>
internal sealed class QuoteJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedQuote linked)
    {
        var (json, quote) = (entries.Json, linked.Quote);
        entries.Begin(quote);
        json.Field("text", quote.Words.Value);
        json.Field("language", entries.Catalogue.LanguageOf(linked));
        json.Field("attribution", quote.Attribution.Word());
        json.Field("attribution-text", quote.AttributionText);
        json.Field("speaker", linked.Speaker.Id);
        json.Field("as", quote.As);
        entries.Date("said", quote.Said);
        json.Field("event", linked.Event?.Id);
        json.Field("source", linked.Source.Id);
        json.WriteBoolean("verified", linked.Passage is not null);
        entries.Passage(linked.Passage);
        json.Field("misspellings", linked.Misspellings, WriteMisspelling);
        entries.Ids("to", linked.To);
        entries.Ids("about", linked.About);
        WriteOriginal(quote.Original);
        WriteTranslation(quote.Translation);
        json.Field("credibility", quote.Credibility);
        json.Field("status", quote.Status.Word());
        entries.Ids("contradicts", linked.Contradicts);
        entries.Ids("repeats", linked.Repeats);
        entries.Prose("note", linked.Note);
        json.Field("tags", quote.Tags);
        entries.End(linked);
    }

    private void WriteMisspelling(NameLink name)
    {
        entries.Json.Field("start", name.Start);
        entries.Json.Field("length", name.Length);
        entries.Json.Field("actor", name.Actor.Id);
    }

    private void WriteOriginal(OriginalWords? original)
    {
        if (original is not null)
        {
            entries.Json.Field(
                "original",
                () =>
                {
                    entries.Json.Field("language", original.Language);
                    entries.Json.Field("text", original.Text);
                }
            );
        }
    }

    private void WriteTranslation(Translation? translation)
    {
        if (translation is not null)
        {
            entries.Json.Field(
                "translation",
                () =>
                {
                    entries.Json.Field("by", translation.By);
                    entries.Json.Field("kind", translation.Kind?.Word());
                }
            );
        }
    }
}
