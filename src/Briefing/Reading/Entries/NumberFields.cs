using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads numbers.</summary>
internal static class NumberFields
{
    /// <summary>A whole number between two others; none where there is none.</summary>
    public static Located<int>? WholeNumber(this Fields fields, Key key, int least, int most = int.MaxValue)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        if (
            int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return new Located<int>(number, text.Place);
        }

        Report(fields, key, text, $"a whole number{Range(least, most)}");
        return null;
    }

    /// <summary>Degrees on the globe; none where there are none.</summary>
    public static double? Degrees(this Fields fields, Key key, int most)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            double.TryParse(text.Value, Style, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= most
        )
        {
            return degrees;
        }

        Report(fields, key, text, $"degrees from -{most} to {most}");
        return null;
    }

    private static void Report(Fields fields, Key key, YamlText text, string wanted) =>
        fields.Report(
            ReadingRules.Number,
            key,
            text.Place,
            $"`{key.Name}` takes {wanted}; this is `{Excerpt.Of(text.Value)}`",
            text.Value.Contains(',', StringComparison.Ordinal)
                ? $"the sign before decimals is a point: `{key.Example}`"
                : $"for example `{key.Example}`"
        );

    private static string Range(int least, int most) =>
        (least, most) switch
        {
            (int.MinValue, int.MaxValue) => "",
            (_, int.MaxValue) => $" from {least} upwards",
            _ => $" from {least} to {most}",
        };
}
