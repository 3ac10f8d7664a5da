using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>What may stand before a colon.</summary>
internal static class YamlKey
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Why a value cannot be a key; none where it can.</summary>
    public static Diagnostic? WhyNot(YamlValue value) =>
        value switch
        {
            YamlText { Value: "" } => YamlTrouble.At(
                value.Place,
                "there is no key before this colon",
                "write the key before it: `title: …`"
            ),
            YamlText { Value: "<<", IsPlain: true } => YamlRefusal.OfMerge(value.Place),
            YamlText { Value: [NoBreakSpace, ..] } => YamlTrouble.At(
                value.Place,
                "this line is indented with spaces that are no ordinary ones (U+00A0)",
                "delete the space before the key and type it again"
            ),
            YamlText => null,
            _ => YamlTrouble.At(
                value.FirstLine,
                $"what stands before a colon is plain text; this is {value.Says}",
                "text with brackets goes in quotes: `title: \"[Draft] Astana\"`"
            ),
        };
}
