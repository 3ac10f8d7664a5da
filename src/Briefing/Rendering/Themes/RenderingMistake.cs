using Briefing.Diagnostics;
using Fluid;

namespace Briefing.Rendering.Themes;

/// <summary>Turns what stopped a rendering into a diagnostic at the words of the template that it is about.</summary>
internal static class RenderingMistake
{
    /// <summary>The diagnostic; none where the fault is not the template's.</summary>
    public static Diagnostic? Of(Exception exception, ThemeRendering rendering)
    {
        var mistake = exception as ThemeMistake ?? Translate(exception);
        return mistake is null || rendering.Current is not { } file
            ? null
            : new Diagnostic
            {
                Rule = RenderingRules.TemplateMistake,
                Message = mistake.Message,
                Help = mistake.Help,
                Place = WordsInTemplate.Find(file, mistake.Words),
            };
    }

    private static ThemeMistake? Translate(Exception exception) =>
        exception switch
        {
            FileNotFoundException missing => new ThemeMistake(
                $"no partial is called `{missing.Message}`",
                missing.Message,
                "partials are the files theme/partials/<name>.liquid"
            ),
            FluidException fluid => new ThemeMistake(Lower(fluid.Message), WordsIn(fluid.Message)),
            DivideByZeroException => new ThemeMistake("nothing can be divided by 0", "divided_by"),
            InvalidOperationException { Source: "Fluid" } looped => new ThemeMistake(Lower(looped.Message), "render"),
            _ => null,
        };

    private static string Lower(string message) => char.ToLowerInvariant(message[0]) + message[1..].Replace('\'', '`');

    private static string WordsIn(string message)
    {
        var parts = message.Split('\'');
        return parts.Length >= 3 ? parts[1] : "";
    }
}
