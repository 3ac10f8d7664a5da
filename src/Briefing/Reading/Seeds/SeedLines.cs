using Briefing.Reading.Files;

namespace Briefing.Reading.Seeds;

/// <summary>Cuts a text into lines, whatever ends them.</summary>
internal static class SeedLines
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(
        "\n\r\f\v\u0085\u2028\u2029"
    );

    /// <summary>The lines, without what ends them and without white space at their ends.</summary>
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny(Breaks);
            var line = end < 0 ? rest : rest[..end];
            lines.Add(ControlCharacters.Blank(line.TrimEnd().ToString()));
            if (end < 0)
            {
                return lines;
            }

            var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
    }
}
