using System.Text.Json;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes the members of an object; a member without a value is left out.</summary>
internal static class JsonFields
{
    /// <summary>A text.</summary>
    public static void Field(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A whole number.</summary>
    public static void Field(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>A number.</summary>
    public static void Field(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>Something that is true.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    /// <summary>Texts; left out where there are none.</summary>
    public static void Field(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.Items(name, values, json.WriteStringValue);

    /// <summary>Objects; left out where there are none.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The member.</param>
    /// <param name="values">What is written.</param>
    /// <param name="members">Writes the members of one.</param>
    public static void Field<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> members) =>
        json.Items(name, values, value => json.Object(() => members(value)));

    /// <summary>Objects; an empty array where there are none.</summary>
    public static void All<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.Object(() => members(value));
        }

        json.WriteEndArray();
    }

    /// <summary>An object as a member.</summary>
    public static void Field(this Utf8JsonWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.Object(members);
    }

    /// <summary>An object as a value.</summary>
    public static void Object(this Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    private static void Items<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        var begun = false;
        foreach (var value in values)
        {
            if (!begun)
            {
                json.WriteStartArray(name);
                begun = true;
            }

            write(value);
        }

        if (begun)
        {
            json.WriteEndArray();
        }
    }
}
