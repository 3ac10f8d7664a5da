using System.Buffers;

namespace Briefing.Rendering.Data.Csv;

/// <summary>Cells of a table (RFC 4180, 2).</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n;\t");

    /// <summary>
    /// A cell of text that no program takes for a formula: one that begins with a sign that may begin a formula gets an
    /// apostrophe before it.
    /// </summary>
    public static string OfText(string text) => Quote(MayBeFormula(text) ? $"'{text}" : text);

    /// <summary>A cell as it is, in quotation marks where it must be.</summary>
    public static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) || cell.StartsWith(' ') || cell.EndsWith(' ')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    // The signs that OWASP lists, and those of the same meaning in full width. White space before them changes nothing.
    private static bool MayBeFormula(string text) =>
        text is ['\t' or '\r' or '\n', ..]
        || text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
