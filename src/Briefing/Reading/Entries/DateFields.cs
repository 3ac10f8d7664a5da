using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads dates.</summary>
internal static class DateFields
{
    /// <summary>A date of any precision; none where there is none.</summary>
    public static EdtfDate? Date(this Fields fields, Key key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (!EdtfDate.TryParse(text.Value, out var date, out var problem))
        {
            Report(fields, key, text, problem!);
        }

        return date;
    }

    /// <summary>A day, or a time with its offset; none where there is none.</summary>
    public static Moment? Moment(this Fields fields, Key key) => fields.LocatedMoment(key)?.Value;

    /// <summary>A time with its offset; none where there is none.</summary>
    public static Located<Moment>? MomentWithTime(this Fields fields, Key key)
    {
        if (fields.LocatedMoment(key) is not { } moment || moment.Value.HasTime)
        {
            return fields.LocatedMoment(key);
        }

        var problem = new EdtfProblem("a day alone is not enough here", 0, 0);
        Report(fields, key, fields.FindText(key)!, problem);
        return null;
    }

    private static Located<Moment>? LocatedMoment(this Fields fields, Key key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        var formats = new[] { "yyyy-MM-dd", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssZ" };
        if (
            DateTimeOffset.TryParseExact(
                text.Value,
                formats,
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AssumeUniversal,
                out var value
            )
        )
        {
            return new Located<Moment>(
                new Moment(value, text.Value.Contains('T', StringComparison.Ordinal)),
                text.Place
            );
        }

        Report(fields, key, text, new EdtfProblem("this is neither a day nor a time with its offset", 0, 0));
        return null;
    }

    private static void Report(Fields fields, Key key, YamlText text, EdtfProblem problem)
    {
        var whole = text.Place.Locate(text.Value);
        var isExact = whole.Length == text.Value.Length && problem.Start + problem.Length <= whole.Length;
        var place =
            isExact && problem.Length > 0
                ? whole with
                {
                    Start = whole.Start + problem.Start,
                    Length = problem.Length,
                }
                : whole;
        fields.Report(
            ReadingRules.Date,
            key,
            place,
            $"`{Excerpt.Of(text.Value)}` cannot be read as a date: {problem.Message}",
            problem.Suggestion is { } suggestion ? $"did you mean `{suggestion}`?" : $"for example `{key.Example}`"
        );
    }
}
