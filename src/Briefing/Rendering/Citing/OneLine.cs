using System.Text;

namespace Briefing.Rendering.Citing;

/// <summary>Makes one line of a text, for formats that know lines only.</summary>
internal static class OneLine
{
    /// <summary>The text without line breaks and control characters; where one stood, there is a space.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var isBreak = char.IsControl(sign) || sign is '\u2028' or '\u2029';
            if (!isBreak || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(isBreak ? ' ' : sign);
            }
        }

        return line.ToString().Trim();
    }
}
