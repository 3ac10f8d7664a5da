using Briefing.Diagnostics;
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
            Report(fields, key, text, problem);
        }

        return date;
    }

    /// <summary>A day, or a time with its offset; none where there is none.</summary>
    public static Moment? Moment(this Fields fields, Key key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (!Model.Dates.Moment.TryParse(text.Value, out var moment, out var problem))
        {
            Report(fields, key, text, problem);
        }

        return moment;
    }

    /// <summary>A time with its offset; none where there is none.</summary>
    public static Located<Moment>? MomentWithTime(this Fields fields, Key key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (Model.Dates.Moment.TryParseWithTime(text.Value, out var moment, out var problem))
        {
            return new Located<Moment>(moment, text.Place);
        }

        Report(fields, key, text, problem);
        return null;
    }

    private static void Report(Fields fields, Key key, YamlText text, EdtfProblem problem) =>
        fields.Report(
            ReadingRules.Date,
            key,
            PlaceOf(text, problem),
            $"the date `{Excerpt.Of(text.Value)}` cannot be used: {problem.Message}",
            problem.Suggestion is { } suggestion ? $"did you mean `{suggestion}`?" : $"for example `{key.Example}`"
        );

    private static Place PlaceOf(YamlText text, EdtfProblem problem)
    {
        var whole = text.Place.Locate(text.Value);
        var isPart = problem.Length > 0 && problem.Start + problem.Length <= whole.Length;
        return isPart && whole.Length == text.Value.Length
            ? whole with
            {
                Start = whole.Start + problem.Start,
                Length = problem.Length,
            }
            : whole;
    }
}
