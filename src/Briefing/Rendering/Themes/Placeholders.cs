using System.Text;

namespace Briefing.Rendering.Themes;

/// <summary>Fills placeholders such as <c>{name}</c>.</summary>
internal static class Placeholders
{
    /// <summary>
    /// The pattern with each placeholder replaced by its value; one without a value stays as it is, to be seen. What is
    /// put in is not searched again.
    /// </summary>
    public static string Fill(string pattern, Func<string, string?> value)
    {
        var filled = new StringBuilder(pattern.Length + 32);
        var from = 0;
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', from))
        {
            var close = pattern.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(pattern, from, open - from);
            filled.Append(value(pattern[(open + 1)..close]) ?? pattern[open..(close + 1)]);
            from = close + 1;
        }

        return filled.Append(pattern, from, pattern.Length - from).ToString();
    }
}
