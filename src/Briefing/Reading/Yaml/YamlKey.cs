using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>What may stand before a colon.</summary>
internal static class YamlKey
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Whether a key can be used; where not, that is reported.</summary>
    public static bool IsUsable(YamlText key, DiagnosticBag diagnostics)
    {
        if (key.Value == "<<" && key.IsPlain)
        {
            diagnostics.Add(YamlRefusal.OfMerge(key.Place));
            return false;
        }

        if (key.Value[0] == NoBreakSpace)
        {
            diagnostics.Add(
                YamlTrouble.At(
                    key.Place,
                    "this line is indented with spaces that are no ordinary ones (U+00A0)",
                    "delete the space before the key and type it again"
                )
            );
            return false;
        }

        return true;
    }

    /// <summary>Says that a value cannot be a key.</summary>
    public static Diagnostic Refuse(YamlValue value) =>
        value is YamlText
            ? YamlTrouble.At(value.Place, "there is no key before this colon", "write the key before it: `title: …`")
            : YamlTrouble.At(
                value.FirstLine,
                $"what stands before a colon is plain text; this is {value.Says}",
                "text with brackets goes in quotes: `title: \"[Draft] Astana\"`"
            );
}
