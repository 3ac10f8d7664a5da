using System.Text;
using HarfBuzzSharp;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Writes labels in capitals where that is a matter of letters alone.</summary>
internal static class Capitals
{
    /// <summary>
    /// The words in capitals; as they are in Greek, where accents would have to go, in Turkish and Azerbaijani, where i
    /// has another capital, and in scripts that have no capitals.
    /// </summary>
    public static CardText Of(CardText text) =>
        text.Language.Split('-')[0] is "el" or "tr" or "az" || !text.Words.EnumerateRunes().All(HasCapital)
            ? text
            : text with
            {
                Words = text.Words.ToUpperInvariant(),
            };

    private static bool HasCapital(Rune rune)
    {
        var script = UnicodeFunctions.Default.GetScript(rune.Value);
        return script.Equals(Script.Latin)
            || script.Equals(Script.Cyrillic)
            || script.Equals(Script.Common)
            || script.Equals(Script.Inherited);
    }
}
