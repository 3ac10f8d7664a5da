using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Reading.Seeds;

/// <summary>Cuts lines into numbered paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// Where a blank line stands between two others, paragraphs are what blank lines part, and the line breaks inside
    /// them become spaces; else every line is a paragraph.
    /// </summary>
    public static ImmutableArray<Paragraph> Cut(IReadOnlyList<string> lines) =>
        HasBlankBetween(lines) ? CutAtBlankLines(lines) : CutAtLines(lines);

    private static bool HasBlankBetween(IReadOnlyList<string> lines)
    {
        var blank = false;
        var begun = false;
        foreach (var line in lines)
        {
            var isBlank = string.IsNullOrWhiteSpace(line);
            if (blank && !isBlank)
            {
                return true;
            }

            begun |= !isBlank;
            blank = begun && isBlank;
        }

        return false;
    }

    private static ImmutableArray<Paragraph> CutAtLines(IReadOnlyList<string> lines)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraphs.Add(new Paragraph(paragraphs.Count + 1, line.Trim()));
            }
        }

        return paragraphs.ToImmutable();
    }

    private static ImmutableArray<Paragraph> CutAtBlankLines(IReadOnlyList<string> lines)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var block = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                block.Add(line.Trim());
            }
            else if (block.Count > 0)
            {
                paragraphs.Add(new Paragraph(paragraphs.Count + 1, string.Join(' ', block)));
                block.Clear();
            }
        }

        return paragraphs.ToImmutable();
    }
}
