using System.Text.Json;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Schemas;

/// <summary>Writes what a value looks like as JSON Schema.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, KeyReference reference)
{
    /// <summary>Writes the members of the schema of a value.</summary>
    public void WriteMembers(Shape shape)
    {
        switch (shape)
        {
            case TextShape text:
                WriteText(text);
                break;
            case SwitchShape:
                json.WriteString("type", "boolean");
                break;
            case NumberShape number:
                WriteNumber(number);
                break;
            case WordShape words:
                WriteWords(words);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                WriteObject("items", list.Item);
                break;
            case EitherShape either:
                WriteEither(either);
                break;
            case NamedShape named:
                WriteNamed(named);
                break;
            case KeysShape keys:
                WriteKeys(keys.Table);
                break;
            default:
                throw new NotSupportedException($"{shape.GetType().Name} has no schema");
        }
    }

    // What YAML takes for a number or a switch is text, too.
    private void WriteText(TextShape text)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        if (text.MayBeTrue)
        {
            json.WriteStringValue("boolean");
        }

        json.WriteEndArray();
        if (text.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }
    }

    // A number in quotation marks is one, too.
    private void WriteNumber(NumberShape number)
    {
        json.WriteStartArray("type");
        json.WriteStringValue(number.IsWhole ? "integer" : "number");
        json.WriteStringValue("string");
        json.WriteEndArray();
        json.WriteString("pattern", number.IsWhole ? "^-?[0-9]+$" : @"^-?[0-9]+(\.[0-9]+)?$");
        if (number.Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (number.Most is { } most)
        {
            json.WriteNumber("maximum", most);
        }
    }

    private void WriteWords(WordShape words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words.Words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private void WriteEither(EitherShape either)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in (Shape[])[either.First, either.Second])
        {
            json.WriteStartObject();
            WriteMembers(shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNamed(NamedShape named)
    {
        json.WriteString("type", "object");
        WriteObject("additionalProperties", named.Value);
        if (named.Names is { } pattern)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", pattern);
            json.WriteEndObject();
        }
    }

    private void WriteKeys(KeyTable table)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteDescription(table, key);
            WriteMembers(key.Takes);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(table);
    }

    private void WriteDescription(KeyTable table, Key key)
    {
        var example = $"For example {key.Example}";
        json.WriteString(
            "description",
            reference.Describe(table, key) is { } words ? $"{Sentence(words)} {example}" : example
        );
    }

    private static string Sentence(string words) =>
        $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words[^1] is '.' or ':' ? "" : ".")}";

    private void WriteRequired(KeyTable table)
    {
        if (!table.Keys.Any(key => key.IsRequired))
        {
            return;
        }

        json.WriteStartArray("required");
        foreach (var key in table.Keys.Where(key => key.IsRequired))
        {
            json.WriteStringValue(key.Name);
        }

        json.WriteEndArray();
    }

    private void WriteObject(string name, Shape shape)
    {
        json.WriteStartObject(name);
        WriteMembers(shape);
        json.WriteEndObject();
    }
}
