using System.Text.Json;
using Briefing.Model;
using Briefing.Rendering.Data;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Citing;

/// <summary>Writes citations as CSL-JSON, which Zotero, Pandoc and citeproc read.</summary>
/// <remarks>
/// Types and variables are those of the Citation Style Language 1.0.2; the JSON follows its schema <c>csl-data.json</c>. A
/// date that is about right or in doubt is <c>circa</c>; one that has no year is said in words as <c>literal</c>.
/// </remarks>
internal static class CslJson
{
    /// <summary>A file of works.</summary>
    public static byte[] Write(IEnumerable<Work> works, Catalogue catalogue) =>
        JsonFile.Write(json =>
        {
            json.WriteStartArray();
            foreach (var work in works)
            {
                json.Object(() => WriteWork(json, work, catalogue));
            }

            json.WriteEndArray();
        });

    private static void WriteWork(Utf8JsonWriter json, Work work, Catalogue catalogue)
    {
        var source = work.Source;
        json.Field("id", work.Key);
        json.Field("type", TypeOf(source));
        json.Field("title", source.Name);
        json.Field("author", work.Authors, author => WriteName(json, author));
        json.Field(source.SourceKind == SourceKind.Article ? "container-title" : "publisher", source.Publisher);
        json.Field(
            "genre",
            TypeOf(source) is "document" or "speech" ? WorkWords.Kind(source, catalogue.Wording) : null
        );
        CslDate.Write(json, "issued", source.Published, catalogue.Wording.Dates);
        CslDate.Write(json, "accessed", source.Accessed, catalogue.Wording.Dates);
        json.Field("language", catalogue.LanguageOf(source));
        json.Field("URL", work.Address);
        json.Field("abstract", WorkWords.Quoted(work, catalogue));
        var notes = string.Join(' ', WorkWords.Notes(work, catalogue));
        json.Field("note", notes.Length == 0 ? null : notes);
    }

    private static void WriteName(Utf8JsonWriter json, PersonName name)
    {
        json.Field("literal", name.Family is null ? name.Whole : null);
        json.Field("family", name.Family);
        json.Field("given", name.Given);
    }

    private static string TypeOf(Source source) =>
        source.SourceKind switch
        {
            SourceKind.Article when source.Publisher is not null => "article-newspaper",
            SourceKind.Transcript or SourceKind.Speech => "speech",
            SourceKind.Interview => "interview",
            SourceKind.Post => "post",
            SourceKind.Treaty => "treaty",
            SourceKind.Report => "report",
            SourceKind.Article or null when source.Url is not null => "webpage",
            _ => "document",
        };
}
