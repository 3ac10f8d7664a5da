using Briefing.Drafting.Actors;
using Briefing.Drafting.Events;
using Briefing.Drafting.Quotes;
using Briefing.Model;
using Briefing.Model.Texts;

namespace Briefing.Drafting.Writing;

/// <summary>Writes each proposal as the entry that an editor would write, with what it rests on as a remark.</summary>
internal static class EntryText
{
    private const int SentenceLength = 320;

    /// <summary>An actor.</summary>
    public static string Of(ActorDraft actor)
    {
        var rests = actor.First is { } first
            ? Rests(actor.Confidence, first.Paragraph.Number, Around(first))
            : "Confidence: low. The text gives no name.";
        var code = actor.Country is { Code.Length: > 0 } country ? country.Code : null;
        return new YamlWriter()
            .Entry(actor.Id, rests)
            .Key("name", actor.Name)
            .Raw("kind", actor.Kind.ToString().ToLowerInvariant())
            .Key("sort-name", SortName(actor))
            .Key("role", actor.Role)
            .List(
                "of",
                actor.Of.Where(body => body.IsProposed).Select(body => body.Id).Distinct(StringComparer.Ordinal)
            )
            .List("also", actor.Also)
            .List("misspelt", actor.Misspelt)
            .List("weak", actor.Weak)
            .Key("country", code)
            .Raw("draft", "true")
            .Text;
    }

    /// <summary>An event.</summary>
    public static string Of(EventDraft happening, string source, bool hasPassage) =>
        new YamlWriter()
            .Entry(happening.Id, Rests(happening.Confidence, happening.Paragraph, happening.Passage))
            .Key("title", happening.Title)
            .Raw("date", happening.Date)
            .Key("date-note", happening.DateNote)
            .Raw("place", PlaceOf(happening))
            .List("participants", happening.Participants.Select(actor => actor.Id))
            .Raw("status", happening.Status)
            .Lines("sources", [Citation(source, hasPassage ? happening.Passage : null, happening.Paragraph)])
            .Raw("draft", "true")
            .Text;

    /// <summary>A quote.</summary>
    public static string Of(QuoteDraft quote, string source) =>
        new YamlWriter()
            .Entry(quote.Id, Rests(quote.Confidence, quote.Paragraph, quote.Sentence))
            .Words("text", quote.Words)
            .Key("speaker", quote.Speaker.Id)
            .Key("said", quote.Said)
            .Key("source", source)
            .Raw("paragraph", quote.Paragraph.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Raw("attribution", quote.Attribution.ToString().ToLowerInvariant())
            .Key("attribution-text", quote.AttributionText)
            .Raw("draft", "true")
            .Text;

    /// <summary>A relation.</summary>
    public static string Of(RelationDraft relation, string source) =>
        new YamlWriter()
            .Item("from", relation.From.Id, $"Confidence: {Word(relation.Confidence)}. {Quoted(relation.Sentence)}")
            .Key("type", relation.Type)
            .Key("to", relation.To.Id)
            .List("sources", [source])
            .Text;

    // Of a long sentence the part where the name stands.
    private static string Around(Sighting name)
    {
        var (start, end) = name.Paragraph.SentenceAt(name.Start);
        var text = name.Paragraph.Text;
        if (end - start <= SentenceLength || name.Start - start < SentenceLength / 2)
        {
            return text[start..end];
        }

        var from = text.IndexOf(' ', name.Start - (SentenceLength / 3)) + 1;
        return $"…{text[Math.Min(from, name.Start)..end]}";
    }

    private static string? SortName(ActorDraft actor) =>
        actor.Kind == ActorKind.Person && actor.HasFamilyNameFirst ? actor.Name
        : actor.Kind == ActorKind.Person && actor.Name.Contains(' ', StringComparison.Ordinal)
            ? $"{actor.Surname}, {actor.Name[..^(actor.Surname.Length + 1)]}"
        : null;

    private static string PlaceOf(EventDraft happening) =>
        happening.Place is { } place
            ? place.Country.Code.Length > 0
                ? $"{{name: {place.Name}, country: {place.Country.Code}}}"
                : $"{{name: {place.Name}}}"
            : "";

    private static string Citation(string source, string? passage, int paragraph) =>
        passage is null
            ? source
            : $"{{source: {source}, passage: {YamlWriter.InQuotes(passage)}, paragraph: {paragraph}}}";

    private static string Rests(Confidence confidence, int paragraph, string sentence) =>
        $"Confidence: {Word(confidence)}. Paragraph {paragraph}: {Quoted(sentence)}";

    private static string Quoted(string sentence) => Shortened.Cut(sentence, SentenceLength);

    private static string Word(Confidence confidence) => confidence.ToString().ToLowerInvariant();
}
