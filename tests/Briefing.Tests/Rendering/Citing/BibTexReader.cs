namespace Briefing.Tests.Rendering.Citing;

/// <summary>Reads BibTeX as BibTeX does: it knows braces and quotation marks, and nothing of backslashes.</summary>
internal static class BibTexReader
{
    public static List<(string Type, string Key, Dictionary<string, string> Fields)> Read(string file)
    {
        var entries = new List<(string, string, Dictionary<string, string>)>();
        var at = 0;
        while ((at = file.IndexOf('@', at)) >= 0)
        {
            var open = file.IndexOf('{', at);
            var comma = file.IndexOf(',', open);
            var end = Close(file, open);
            var fields = Fields(file[(comma + 1)..end]);
            entries.Add((file[(at + 1)..open], file[(open + 1)..comma], fields));
            at = end;
        }

        return entries;
    }

    private static Dictionary<string, string> Fields(string body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; body.IndexOf('=', at) is var equals and >= 0; )
        {
            var open = body.IndexOf('{', equals);
            var end = Close(body, open);
            fields.Add(body[at..equals].Trim(' ', ',', '\n'), body[(open + 1)..end]);
            at = end + 1;
        }

        return fields;
    }

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException("a brace is not closed");
    }

    /// <summary>What TeX prints for a field.</summary>
    public static string Typeset(string field) =>
        field
            .Replace(@"\textbackslash{}", "\u0001", StringComparison.Ordinal)
            .Replace(@"\textbraceleft{}", "\u0002", StringComparison.Ordinal)
            .Replace(@"\textbraceright{}", "\u0003", StringComparison.Ordinal)
            .Replace(@"\textasciicircum{}", "^", StringComparison.Ordinal)
            .Replace(@"\textasciitilde{}", "\u00A7", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Replace("\\", "", StringComparison.Ordinal)
            .Replace('\u0001', '\\')
            .Replace('\u0002', '{')
            .Replace('\u0003', '}')
            .Replace('\u00A7', '~');
}
