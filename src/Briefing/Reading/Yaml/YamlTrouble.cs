using Briefing.Diagnostics;
using Briefing.Reading.Words;

namespace Briefing.Reading.Yaml;

/// <summary>Puts what the YAML parser could not read into words for people who never heard of YAML's grammar.</summary>
internal static class YamlTrouble
{
    /// <summary>Explains what the parser said.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset of the beginning of what it could not read.</param>
    /// <param name="end">Offset of where it gave up.</param>
    /// <param name="said">Its own words.</param>
    /// <param name="innermost">Offset of the innermost list or keys that are not closed yet.</param>
    public static Diagnostic Explain(TextFile file, int start, int end, string said, int innermost)
    {
        bool Says(string words) => said.Contains(words, StringComparison.Ordinal);

        return Says(" tab") ? Tab(file, start)
            : Says("invalid mapping") || Says("Mapping values") ? YamlColonTrouble.Explain(file, start)
            : Says("escape") || Says("hexadecimal") || Says("surrogates") ? Escape(file, start, end)
            : Says("quoted scalar") ? UnclosedQuote(file, start)
            : Says("cannot start any token") ? FirstCharacter(file, start)
            : Says("Block sequence entries") ? ListAfterKey(file, start)
            : Says("block scalar") ? Block(file, start)
            : Says("flow sequence") || Says("flow mapping") ? Unclosed(file, innermost)
            : YamlLineTrouble.Explain(file, start);
    }

    /// <summary>Says that a bracket is not closed.</summary>
    public static Diagnostic Unclosed(TextFile file, int start)
    {
        var isBracket = start < file.Text.Length && file.Text[start] is '[' or '{';
        if (!isBracket)
        {
            return YamlLineTrouble.Explain(file, start);
        }

        var bracket = file.Text[start];
        return At(
            new Place(file, start, 1),
            $"the bracket `{bracket}` that opens here is not closed",
            $"close it with `{(bracket == '[' ? ']' : '}')}`, or put the text in quotes if the bracket belongs to it"
        );
    }

    /// <summary>Says that a text in double quotes stands for something that no text has.</summary>
    public static Diagnostic Unseen(Place place) =>
        At(
            place,
            "a backslash in this text stands for a character that cannot be seen",
            "write the text in single quotes, where a backslash is only a backslash"
        );

    /// <summary>A mistake in the grammar at a place.</summary>
    public static Diagnostic At(Place place, string message, string help) =>
        new()
        {
            Rule = ReadingRules.YamlGrammar,
            Place = place,
            Message = message,
            Help = help,
        };

    private static Diagnostic Tab(TextFile file, int start)
    {
        var at = start;
        for (var next = file.Text.IndexOf('\t', start); next >= 0; next = file.Text.IndexOf('\t', next + 1))
        {
            at = next;
            if (
                string.IsNullOrWhiteSpace(file.LineAt(file.PositionOf(next).Line)[..(file.PositionOf(next).Column - 1)])
            )
            {
                break;
            }
        }

        return At(
            new Place(file, at, at < file.Text.Length ? 1 : 0),
            "this line is indented with a tab",
            "indent with spaces: two for each level"
        );
    }

    private static Diagnostic UnclosedQuote(TextFile file, int start)
    {
        var quote = start < file.Text.Length && file.Text[start] == '\'' ? '\'' : '"';
        var line = YamlLine.Around(file, start);
        return At(
            new Place(file, start, Math.Max(0, line.Place.Start + line.Place.Length - start)),
            $"the text that opens with `{quote}` here is not closed",
            $"close it with `{quote}`; a text of several lines goes indented below `{KeyOr(line, "summary")}: |`"
        );
    }

    private static Diagnostic Escape(TextFile file, int start, int end)
    {
        var at = file.Text.LastIndexOf('\\', Math.Clamp(end, 0, file.Text.Length - 1));
        var place = at < start ? new Place(file, start, 1) : new Place(file, at, Math.Min(2, file.Text.Length - at));
        return At(
            place,
            $"a backslash in double quotes begins a special character, and `{place.Text}` is none",
            "write two backslashes, or put the text in single quotes"
        );
    }

    private static Diagnostic FirstCharacter(TextFile file, int start)
    {
        var line = YamlLine.Around(file, start);
        var rest = file.Text.Substring(start, Math.Max(0, line.Place.Start + line.Place.Length - start));
        return At(
            new Place(file, start, Math.Min(1, rest.Length)),
            rest.StartsWith('\t')
                ? "here stands a tab"
                : $"text cannot begin with `{rest[..Math.Min(1, rest.Length)]}`",
            $"put it in quotes: `{KeyOr(line, "title")}: {YamlQuoting.InQuotes(rest.Trim())}`"
        );
    }

    private static Diagnostic ListAfterKey(TextFile file, int start)
    {
        var line = YamlLine.Around(file, start);
        return At(
            new Place(file, start, Math.Min(1, file.Text.Length - start)),
            "a list begins on a line of its own, not behind its key",
            $"put `{Excerpt.Of(line.Value)}` on the next line, indented by two spaces"
        );
    }

    private static Diagnostic Block(TextFile file, int start)
    {
        var line = YamlLine.Around(file, start);
        return At(
            new Place(file, start, Math.Max(0, line.Place.Start + line.Place.Length - start)),
            $"`{file.Text[Math.Min(start, file.Text.Length - 1)]}` announces text that begins on the next line",
            "begin the text on the next line, and indent all its lines by the same number of spaces"
        );
    }

    private static string KeyOr(YamlLine line, string example) => line.HasKey ? line.Key : example;
}
