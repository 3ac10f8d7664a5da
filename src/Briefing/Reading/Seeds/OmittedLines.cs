using System.Collections.Immutable;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Seeds;

/// <summary>Lines that are in a file but not part of its text.</summary>
internal sealed class OmittedLines
{
    private readonly ImmutableArray<YamlText> _written;

    private OmittedLines(ImmutableArray<YamlText> written) => _written = written;

    /// <summary>Those that a source lists.</summary>
    public static OmittedLines Of(Fields fields) => new([.. fields.FindTexts(SourceKeys.Omit)]);

    /// <summary>The lines without those that are listed; one that is listed but not there is reported.</summary>
    public IReadOnlyList<string> TakeOut(IReadOnlyList<string> lines, Fields fields)
    {
        if (_written.IsEmpty)
        {
            return lines;
        }

        var listed = _written.Select(Line).ToHashSet();
        var there = new HashSet<string>();
        var kept = new List<string>(lines.Count);
        foreach (var line in lines)
        {
            if (listed.Contains(line))
            {
                there.Add(line);
            }
            else
            {
                kept.Add(line);
            }
        }

        foreach (var missing in _written.Where(text => !there.Contains(Line(text))))
        {
            Report(missing, lines, fields);
        }

        return kept;
    }

    private static string Line(YamlText text) => text.Value.TrimEnd();

    private static void Report(YamlText missing, IReadOnlyList<string> lines, Fields fields) =>
        fields.Report(
            ReadingRules.OmittedLine,
            SourceKeys.Omit,
            missing.Place,
            $"no line of the text is `{Excerpt.Of(missing.Value)}`",
            NearestLine.To(Line(missing), lines) is { } near
                ? $"did you mean the line `{Excerpt.Of(near)}`? It must be written whole, as it stands in the file"
                : "copy the line whole from the file, or delete it here"
        );
}
