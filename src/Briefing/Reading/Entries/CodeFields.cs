using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading.Entries;

/// <summary>Reads codes that others have agreed on: of countries, languages, time zones and reliability.</summary>
internal static class CodeFields
{
    /// <summary>A country; none where there is none.</summary>
    public static string? Country(this Fields fields, Key key)
    {
        var text = fields.FindText(key);
        if (text is null || CountryCodes.Has(text.Value))
        {
            return text?.Value;
        }

        fields.Report(
            ReadingRules.Country,
            key,
            text.Place,
            $"`{Excerpt.Of(text.Value)}` is not the code of a country",
            CountryCodes.Advice(text.Value)
        );
        return null;
    }

    /// <summary>A language; none where there is none.</summary>
    public static string? Language(this Fields fields, Key key)
    {
        var text = fields.FindText(key);
        if (text is null || LanguageTag.IsWellFormed(text.Value))
        {
            return text?.Value;
        }

        fields.Report(
            ReadingRules.Language,
            key,
            text.Place,
            $"`{Excerpt.Of(text.Value)}` is not the tag of a language",
            LanguageTag.Advice(text.Value)
        );
        return null;
    }

    /// <summary>A time zone; none where there is none.</summary>
    public static string? TimeZone(this Fields fields, Key key)
    {
        var text = fields.FindText(key);
        if (text is null || TimeZoneName.IsWellFormed(text.Value))
        {
            return text?.Value;
        }

        fields.Report(
            ReadingRules.TimeZone,
            key,
            text.Place,
            $"`{Excerpt.Of(text.Value)}` is not the name of a time zone",
            TimeZoneName.Advice(text.Value)
        );
        return null;
    }

    /// <summary>The Admiralty code of a source; none where there is none.</summary>
    public static char? Reliability(this Fields fields, Key key)
    {
        var text = fields.FindText(key);
        if (text is null || text.Value is [>= 'A' and <= 'F'])
        {
            return text?.Value[0];
        }

        var capital = text.Value.ToUpperInvariant();
        fields.Report(
            ReadingRules.UnknownWord,
            key,
            text.Place,
            $"`{Excerpt.Of(text.Value)}` is not one of the letters for `{key.Name}`",
            capital is [>= 'A' and <= 'F']
                ? $"did you mean `{capital}`?"
                : "write one from `A` (reliable) to `F` (cannot be judged)"
        );
        return null;
    }
}
