using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Schemas;

/// <summary>
/// JSON Schemas (draft 7, which editors understand) of the files in <c>input/</c>, made from the very tables that they are
/// read by: an editor's program completes keys, explains them and marks what cannot be right while it is written.
/// </summary>
internal static class InputSchemas
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ImmutableArray<(string Name, Shape Shape)> Files =
    [
        ("briefing", Shape.Keys(BriefKeys.Table)),
        ("sources", Entries(SourceKeys.Table)),
        ("actors", Entries(ActorKeys.Table)),
        ("events", Entries(EventKeys.Table)),
        ("quotes", Entries(QuoteKeys.Table)),
        ("relations", Shape.List(Shape.Keys(RelationKeys.Table))),
        ("permalinks", Shape.Keys(PermalinkKeys.Table)),
    ];

    /// <summary>All of them: the name of the file in <c>input/</c> without its ending, and its schema in UTF-8.</summary>
    /// <param name="reference">Says what each key is.</param>
    public static IEnumerable<(string Name, byte[] Schema)> All(KeyReference reference) =>
        Files.Select(file => (file.Name, Write(file.Name, file.Shape, reference)));

    private static Shape Entries(KeyTable table) => Shape.Named(Shape.Keys(table), Shape.EntryIdPattern);

    private static byte[] Write(string name, Shape shape, KeyReference reference)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", $"input/{name}.yml of a briefing");
            new SchemaWriter(json, reference).WriteMembers(shape);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
