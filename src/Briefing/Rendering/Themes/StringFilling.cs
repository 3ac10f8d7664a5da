using Briefing.Diagnostics;
using Briefing.Model.Dates;
using Briefing.Rendering.Html;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>Fills the placeholders of an interface string with what a template gives.</summary>
internal static class StringFilling
{
    /// <summary>
    /// The string with its placeholders filled. Where a value is HTML already (captured, or markup of a view), so is the
    /// result, and everything else in it is escaped.
    /// </summary>
    public static FluidValue Fill(Strings strings, string key, FilterArguments arguments)
    {
        if (Pattern(strings, key, arguments) is not { } pattern)
        {
            throw new ThemeMistake(
                $"the theme has no string `{key}`",
                key,
                Candidates.Question(key, strings.Keys) ?? "strings are kept in theme/strings/"
            );
        }

        return arguments.Count == 0 ? new StringValue(pattern) : Fill(pattern, arguments, strings.Numerals);
    }

    private static string? Pattern(Strings strings, string key, FilterArguments arguments) =>
        arguments.HasNamed("count")
            ? strings.FindCounted(key, (long)arguments["count"].ToNumberValue())
            : strings.Find(key);

    private static StringValue Fill(string pattern, FilterArguments arguments, DateNumerals numerals)
    {
        var isHtml = arguments.Names.Any(name => arguments[name] is StringValue { Encode: false });
        var filled = Placeholders.Fill(
            isHtml ? HtmlText.Escape(pattern) : pattern,
            name => arguments.HasNamed(name) ? TextOf(arguments[name], isHtml, numerals) : null
        );
        return new StringValue(filled, encode: !isHtml);
    }

    private static string TextOf(FluidValue value, bool isHtml, DateNumerals numerals)
    {
        var text = value.ToStringValue();
        if (value.Type == FluidValues.Number)
        {
            return numerals.Translate(text);
        }

        return isHtml && value is not StringValue { Encode: false } ? HtmlText.Escape(text) : text;
    }
}
