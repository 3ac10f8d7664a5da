using System.Buffers;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Finds what an editor meant by a value of the wrong kind.</summary>
internal static class WrongKindAdvice
{
    private static readonly SearchValues<char> WithMeaningInBrackets = SearchValues.Create("[]{}:#\"'\\\n");

    /// <summary>For the value of a key.</summary>
    public static string For(Key key, YamlValue value, string wanted) =>
        value switch
        {
            YamlText text when wanted == "a list" => ListFrom(key, text),
            YamlText { IsPlain: true } text when ColonAdvice.For(text.FirstLine.Text) is { } advice => advice,
            _ => Example(key),
        };

    /// <summary>For an item of a list.</summary>
    public static string ForItem(Key key, YamlValue item) =>
        item switch
        {
            YamlMap { Fields: [var field] } map when IsOnOneLine(map) =>
                $"text with a colon in it goes in quotes: `- {YamlQuoting.InQuotes(map.Place.Text)}`, unless `{field.Name}` is meant as a key",
            YamlText { IsPlain: true } text when ColonAdvice.For(text.FirstLine.Text) is { } advice => advice,
            _ => Example(key),
        };

    private static string ListFrom(Key key, YamlText text)
    {
        if (text.Value.StartsWith('-') && text.IsPlain)
        {
            return $"write a space behind each dash: `- {Excerpt.Of(text.Value[1..].TrimStart())}`";
        }

        var isSimple = text.Value.Length <= 60 && !text.Value.AsSpan().ContainsAny(WithMeaningInBrackets);
        return isSimple ? $"write it in brackets: `{key.Name}: [{text.Value}]`" : Example(key);
    }

    private static bool IsOnOneLine(YamlMap map) => map.FirstLine.Length == map.Place.Length;

    private static string Example(Key key) => $"for example `{key.Example}`";
}
