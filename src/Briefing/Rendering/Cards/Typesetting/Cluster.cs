using System.Globalization;
using HarfBuzzSharp;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>What a reader takes for one character: a letter with its marks.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Text">The characters.</param>
/// <param name="Script">Its script; Common for what all scripts use.</param>
/// <param name="Level">Its level; odd from right to left.</param>
internal sealed record Cluster(int Start, string Text, Script Script, byte Level)
{
    /// <summary>Whether all scripts use it: spaces, digits, most punctuation.</summary>
    public bool IsCommon => Script.Equals(Script.Common);

    /// <summary>The clusters of a text, in order.</summary>
    /// <param name="text">One line.</param>
    /// <param name="levels">The level of each of its UTF-16 units.</param>
    public static List<Cluster> Of(string text, byte[] levels)
    {
        var clusters = new List<Cluster>();
        for (var start = 0; start < text.Length; )
        {
            var letter = text.Substring(start, StringInfo.GetNextTextElementLength(text, start));
            clusters.Add(new Cluster(start, letter, ScriptOf(letter), levels[start]));
            start += letter.Length;
        }

        return clusters;
    }

    private static Script ScriptOf(string letter)
    {
        foreach (var rune in letter.EnumerateRunes())
        {
            var script = UnicodeFunctions.Default.GetScript(rune.Value);
            if (!script.Equals(Script.Common) && !script.Equals(Script.Inherited))
            {
                return script;
            }
        }

        return Script.Common;
    }
}
