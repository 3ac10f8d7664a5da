using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads a word that is one of a few.</summary>
internal static class WordFields
{
    /// <summary>What the word stands for; none where there is none.</summary>
    public static T? Word<T>(this Fields fields, Key key, WordTable<T> words)
        where T : struct, Enum
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (words.TryFind(text.Value, out var meaning))
        {
            return meaning;
        }

        fields.Report(
            ReadingRules.UnknownWord,
            key,
            text.Place,
            $"`{Excerpt.Of(text.Value)}` is not one of the words for `{key.Name}`",
            words.Advice(text.Value)
        );
        return null;
    }

    /// <summary>Who may read it; everybody by default.</summary>
    public static Marking Marking(this Fields fields, Key key) =>
        fields.Word(key, EntryWords.Markings) ?? Model.Marking.Clear;

    /// <summary>Whether a switch is on.</summary>
    /// <param name="fields">Where it stands.</param>
    /// <param name="key">What it is called.</param>
    /// <param name="otherwise">Whether it is on where nobody says.</param>
    public static bool Switch(this Fields fields, Key key, bool otherwise = false)
    {
        var text = fields.FindText(key);
        if (text is not null && text.Value is not ("true" or "false"))
        {
            fields.Report(ReadingRules.Switch, key, text.Place, MessageFor(key, text), HelpFor(key, text, otherwise));
        }

        return text is null ? otherwise : text.Value == "true";
    }

    private static string MessageFor(Key key, YamlText text) =>
        $"`{key.Name}` takes `true` or `false`; this is `{Excerpt.Of(text.Value)}`";

    private static string HelpFor(Key key, YamlText text, bool otherwise)
    {
        bool? meant = text.Value.ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "true" or "1" => true,
            "no" or "off" or "n" or "false" or "0" => false,
            _ => null,
        };
        var line = $"write `{key.Name}: {(meant ?? !otherwise ? "true" : "false")}`";
        return meant == !otherwise ? line : $"{line}, or delete the line";
    }
}
