using System.Text;

namespace Briefing.Rendering.Assets;

/// <summary>
/// Leaves out of a script what is written for its authors: lines that are only a remark, indentation and empty lines. The other
/// lines stay as they are; a remark that begins with <c>//!</c>, as licences do, stays too.
/// </summary>
internal static class LeanScript
{
    /// <summary>The script as browsers get it; the same where a text in it runs over several lines.</summary>
    public static string Of(string script)
    {
        var lean = new StringBuilder(script.Length);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            if (IsOpen(line))
            {
                return script;
            }

            var words = line.Trim();
            if (!words.IsEmpty && !IsRemark(words))
            {
                lean.Append(words).Append('\n');
            }
        }

        return lean.ToString();
    }

    // A text between backticks, or one whose last sign joins it to the next line: there every space counts.
    private static bool IsOpen(ReadOnlySpan<char> line) => int.IsOddInteger(line.Count('`')) || line.EndsWith('\\');

    private static bool IsRemark(ReadOnlySpan<char> words) =>
        words.StartsWith("//")
            ? !words.StartsWith("//!")
            : words.StartsWith("/*") && !words.StartsWith("/*!") && words.IndexOf("*/") == words.Length - 2;
}
