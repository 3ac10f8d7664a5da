using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Surveying.Sheets;

namespace Briefing.Cli.Surveying;

/// <summary>Prints sheets as one JSON document, for programs: an array of sheets, their parts by name.</summary>
internal static class JsonSheets
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document is read as JSON and never put into a page: letters of all scripts may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints them.</summary>
    public static void Print(IReadOnlyList<Sheet> sheets, TextWriter writer, string pathPrefix)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var sheet in sheets)
            {
                Write(json, sheet, pathPrefix);
            }

            json.WriteEndArray();
        }

        writer.Write(JsonPrinter.Escape(Encoding.UTF8.GetString(buffer.WrittenSpan)));
        writer.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet, string pathPrefix)
    {
        json.WriteStartObject();
        json.WriteString("title", sheet.Title);
        Write(json, sheet.Place, pathPrefix);
        foreach (var part in sheet.Parts)
        {
            json.WriteStartArray(part.Name);
            foreach (var row in part.Rows)
            {
                json.WriteStartObject();
                foreach (var cell in row.Cells)
                {
                    json.WriteString(cell.Name, cell.Text);
                }

                Write(json, row.Place, pathPrefix);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place? place, string pathPrefix)
    {
        if (place is { } known)
        {
            json.WriteString("file", pathPrefix + known.File.Path);
            json.WriteNumber("line", known.Line);
            json.WriteNumber("column", known.Column);
        }
    }
}
