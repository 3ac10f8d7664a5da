using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Diagnostics.Printing;

/// <summary>Prints diagnostics as one JSON document, for programs.</summary>
public sealed class JsonPrinter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document is read as JSON and never put into a page: letters of all scripts may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _writer;
    private readonly PrintStyle _style;

    /// <summary>Prints to a writer.</summary>
    public JsonPrinter(TextWriter writer, PrintStyle style)
    {
        _writer = writer;
        _style = style;
    }

    /// <summary>Prints them all, in the order given, and what came of the run.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> diagnostics, PrintedSummary summary)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(summary);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
            Write(json, summary, Tally.Of(diagnostics));
            json.WriteEndObject();
        }

        _writer.Write(Escape(Encoding.UTF8.GetString(buffer.WrittenSpan)));
        _writer.Write('\n');
    }

    /// <summary>Names what would steer a terminal: the encoder leaves it as it is, and somebody may look at the document.</summary>
    internal static string Escape(string json) =>
        string.Concat(json.Select(c => DisplayText.Steers(c) ? $"\\u{(int)c:X4}" : c.ToString()));

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        Write(json, diagnostic.Place);
        WriteKnown(json, "label", diagnostic.Label);
        WriteKnown(json, "help", diagnostic.Help);
        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            json.WriteStartObject();
            json.WriteString("message", note.Message);
            Write(json, note.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Place? place)
    {
        if (place is not { } known)
        {
            return;
        }

        var (endLine, endColumn) = known.File.PositionOf(known.Start + known.Length);
        json.WriteString("file", _style.PathPrefix + known.File.Path);
        json.WriteNumber("line", known.Line);
        json.WriteNumber("column", known.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
    }

    private static void Write(Utf8JsonWriter json, PrintedSummary summary, Tally tally)
    {
        json.WriteStartObject("summary");
        json.WriteBoolean("succeeded", summary.Succeeded);
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
        foreach (var (name, number) in summary.Figures)
        {
            json.WriteNumber(name, number);
        }

        WriteFiles(json, summary);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, PrintedSummary summary)
    {
        if (summary.Files.Count == 0)
        {
            return;
        }

        json.WriteStartArray("files");
        foreach (var (path, bytes) in summary.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteNumber("bytes", bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
