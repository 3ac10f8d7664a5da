using Briefing.Reading.Words;

namespace Briefing.Reading.Yaml;

/// <summary>Writes text so that YAML reads it as that text and nothing else; a long one is cut, to fit into a message.</summary>
internal static class YamlQuoting
{
    /// <summary>The text in quotes, inside the backticks of a message.</summary>
    public static string Quote(string text) => $"`{InQuotes(text)}`";

    /// <summary>The text in double quotes, or in single ones where it has double quotes or backslashes itself.</summary>
    public static string InQuotes(string text)
    {
        var words = Excerpt.Of(text);
        return words.AsSpan().ContainsAny('"', '\\')
            ? $"'{words.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{words}\"";
    }
}
