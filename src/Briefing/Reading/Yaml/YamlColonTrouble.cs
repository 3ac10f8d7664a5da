using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>Explains a colon where YAML expects none: the commonest mistake of all.</summary>
internal static class YamlColonTrouble
{
    /// <summary>Says why the colon at an offset cannot be read.</summary>
    public static Diagnostic Explain(TextFile file, int at)
    {
        var line = YamlLine.Around(file, at);
        if (line.HasKey && at > line.Start + line.Colon)
        {
            return InsideText(file, at, line);
        }

        var above = line.Above;
        if (above is { HasKey: false } lone)
        {
            return YamlLineTrouble.WithoutKey(lone);
        }

        return above is { } earlier && line.Indent > earlier.Item ? TooDeep(line, earlier) : Unexpected(file, at, line);
    }

    private static Diagnostic InsideText(TextFile file, int at, YamlLine line)
    {
        var isKey = !line.Key.Contains(' ', StringComparison.Ordinal);
        return YamlTrouble.At(
            new Place(file, at, 1),
            $"a colon with a space after it stands inside {(isKey ? $"the text of `{line.Key}`" : "a text")}",
            isKey
                ? $"put the text in quotes: `{line.Key}: {YamlQuoting.InQuotes(line.Value)}`"
                : $"put the whole text in quotes: {YamlQuoting.Quote(line.Text[line.Item..])}"
        );
    }

    private static Diagnostic TooDeep(YamlLine line, YamlLine above) =>
        YamlTrouble.At(
            line.Place,
            $"`{line.Key}` is indented deeper than `{above.Key}`, which has a text already",
            $"indent both alike; if the line belongs to the text of `{above.Key}`, put the whole text in quotes"
        );

    private static Diagnostic Unexpected(TextFile file, int at, YamlLine line) =>
        YamlTrouble.At(
            new Place(file, at, Math.Min(1, file.Text.Length - at)),
            "there is a colon here where none is expected",
            line.HasKey
                ? $"if it belongs to a text, put the text in quotes: {YamlQuoting.Quote(line.Content)}"
                : "if it belongs to a text, put the text in quotes"
        );
}
