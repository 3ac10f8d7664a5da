using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Reading.Markup;

/// <summary>Parses words in Markdown and checks what can be checked before anything is linked.</summary>
internal static class ProseReader
{
    /// <summary>The words as parsed; none where they cannot be, which is then reported.</summary>
    public static Prose? Read(Place place, string markdown, PipelineContext context)
    {
        if (MarkdownLimits.WhyTooMuch(markdown) is { } reason)
        {
            Report(place, reason, "make several pages of it", context);
            return null;
        }

        try
        {
            var prose = Prose.Parse(place, markdown);
            ProseCheck.Run(prose, context);
            return prose;
        }
        catch (ArgumentException)
        {
            // What the parser throws when quotes, lists or emphasis stand inside each other more than a hundred deep.
            Report(
                place,
                "lists or quotes stand inside each other too deeply in this text",
                "write it flatter",
                context
            );
            return null;
        }
    }

    private static void Report(Place place, string message, string help, PipelineContext context) =>
        context.Diagnostics.Add(ReadingRules.TooMuch, place, message, help);
}
