using Briefing.Diagnostics;
using Briefing.Reading.Words;

namespace Briefing.Reading.Yaml;

/// <summary>Explains a line, or the rest of one, that does not fit what stands above it.</summary>
internal static class YamlLineTrouble
{
    /// <summary>Says why what begins at an offset cannot be read.</summary>
    public static Diagnostic Explain(TextFile file, int at)
    {
        var line = YamlLine.Around(file, at);
        var before = file.Text.AsSpan(line.Start, Math.Max(0, at - line.Start)).TrimEnd();
        return before.Trim() is "" or "-" ? Whole(line) : Rest(file, at, line, before[^1]);
    }

    /// <summary>Says that a line has neither key nor dash.</summary>
    public static Diagnostic WithoutKey(YamlLine line) =>
        YamlTrouble.At(line.Place, $"this line is neither a key with a value nor an item of a list", Advice(line));

    private static Diagnostic Whole(YamlLine line)
    {
        if (line.Item > line.Indent)
        {
            return YamlTrouble.At(
                line.Place,
                "this item of a list is not indented like those above",
                "begin all dashes of a list in the same column, deeper than the key above them"
            );
        }

        return line.HasKey ? Indentation(line) : WithoutKey(line);
    }

    private static Diagnostic Indentation(YamlLine line) =>
        YamlTrouble.At(
            line.Place,
            $"`{line.Key}` is indented by {Spaces(line.Indent)}, which is like nothing above it",
            line.Above is { } above
                ? $"begin it in the same column as its neighbours; `{Excerpt.Of(above.Content.Split(' ')[0])}` above begins after {Spaces(above.Indent)}"
                : "begin it in the same column as its neighbours"
        );

    private static Diagnostic Rest(TextFile file, int at, YamlLine line, char before)
    {
        var place = new Place(file, at, Math.Max(0, line.Place.Start + line.Place.Length - at));
        return before switch
        {
            '"' or '\'' => YamlTrouble.At(
                place,
                $"the text ends at the quotation mark before `{Excerpt.Of(place.Text)}`, but the line goes on",
                before == '"'
                    ? "put single quotes around the whole text, or write `\\\"` for each quotation mark inside it"
                    : "put double quotes around the whole text, or write each apostrophe inside it twice"
            ),
            ']' or '}' => YamlTrouble.At(
                place,
                $"`{Excerpt.Of(place.Text)}` stands after the closing bracket",
                "delete it, or put the whole text in quotes if the brackets belong to it"
            ),
            _ => YamlTrouble.At(
                place,
                $"`{Excerpt.Of(place.Text)}` cannot stand here",
                line.HasKey
                    ? $"if it is all one text, put it in quotes: `{line.Key}: {YamlQuoting.InQuotes(line.Value)}`"
                    : "if it is all one text, put it in quotes"
            ),
        };
    }

    private static string Advice(YamlLine line) =>
        ColonAdvice.For(line.Content)
        ?? (
            line.Above is { HasKey: true } above
                ? $"indent it by {Spaces(above.Indent + 2)} if it goes on with the text of `{above.Key}`"
                : "write it as a key, a colon, a space and a value: `title: The Astana summit`"
        );

    private static string Spaces(int count) =>
        count switch
        {
            0 => "no space",
            1 => "1 space",
            _ => $"{count} spaces",
        };
}
