using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>Says that something is good YAML, but not read here, and what to write instead.</summary>
internal static class YamlRefusal
{
    /// <summary>For <c>*name</c>, <c>&amp;name</c> and <c>!name</c> before a value.</summary>
    public static Diagnostic Of(Place place)
    {
        var sign = place.Length == 0 ? '!' : place.File.Text[place.Start];
        var written = Line(place);
        return sign switch
        {
            '*' => Make(
                place,
                $"text that begins with `*` would be read as a reference to another place in the file, which is not read here",
                $"if it is text, put it in quotes: {YamlQuoting.Quote(written)}"
            ),
            '&' => Make(
                place,
                $"text that begins with `&` would be read as a name for other places in the file, which is not read here",
                $"if it is text, put it in quotes: {YamlQuoting.Quote(written)}; what is the same in two places is written twice"
            ),
            _ => Make(
                place,
                $"text that begins with `!` would be read as a type of YAML, which is not read here",
                $"if it is text, put it in quotes: {YamlQuoting.Quote(written)}; numbers and dates need no type"
            ),
        };
    }

    /// <summary>For the key <c>&lt;&lt;</c>.</summary>
    public static Diagnostic OfMerge(Place place) =>
        Make(place, "`<<` would copy keys from another place, which is not read here", "write the keys out");

    /// <summary>For a line that begins with <c>%</c>.</summary>
    public static Diagnostic OfDirective(Place place) =>
        Make(
            place,
            "a line that begins with `%` speaks to a YAML program, which is not read here",
            "delete the line and the `---` after it"
        );

    /// <summary>For a second <c>---</c>.</summary>
    public static Diagnostic OfSecondDocument(Place place) =>
        Make(
            place,
            "`---` begins a second document here, and a file holds one",
            "delete the line; an entry with a long text below its keys belongs in a file that ends in `.md`"
        );

    private static string Line(Place place)
    {
        var rest = place.File.LineAt(place.Line).AsSpan(place.Column - 1).Trim();
        return rest.Length > 60 ? place.Text : rest.ToString();
    }

    private static Diagnostic Make(Place place, string message, string help) =>
        new()
        {
            Rule = ReadingRules.YamlFeature,
            Place = place,
            Message = message,
            Help = help,
        };
}
