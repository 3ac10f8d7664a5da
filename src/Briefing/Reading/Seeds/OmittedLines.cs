using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Seeds;

/// <summary>Lines that are in a file but not part of its text, and which of them have been met.</summary>
internal sealed class OmittedLines
{
    private readonly ImmutableArray<YamlText> _written;
    private readonly HashSet<string> _listed;
    private readonly HashSet<string> _met = [];

    private OmittedLines(ImmutableArray<YamlText> written)
    {
        _written = written;
        _listed = [.. written.Select(Line)];
    }

    /// <summary>Those that a source lists.</summary>
    public static OmittedLines Of(Fields fields) => new([.. fields.FindTexts(SourceKeys.Omit)]);

    /// <summary>Lines that stand in no file of the editor yet.</summary>
    public static OmittedLines Of(IEnumerable<string> lines)
    {
        var file = new TextFile("", "");
        return new([.. lines.Select(line => new YamlText(file, 0, 0, line, isPlain: false))]);
    }

    /// <summary>Whether a line is listed; it counts as met then.</summary>
    public bool Has(ReadOnlySpan<char> line)
    {
        if (_listed.Count == 0 || !_listed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line, out var listed))
        {
            return false;
        }

        _met.Add(listed);
        return true;
    }

    /// <summary>Reports those that are listed and have not been met.</summary>
    /// <param name="text">The text that they should be in.</param>
    /// <param name="fields">The keys of the source.</param>
    public void ReportMissing(string text, Fields fields)
    {
        foreach (var missing in _written.Where(line => !_met.Contains(Line(line))))
        {
            fields.Report(
                ReadingRules.OmittedLine,
                SourceKeys.Omit,
                missing.Place,
                $"no line of the text is `{Excerpt.Of(missing.Value)}`",
                NearestLine.To(missing.Value, text) is { } near
                    ? $"did you mean the line `{Excerpt.Of(near)}`? It must be written whole, as it stands in the file"
                    : "copy the line whole from the file, or delete it here"
            );
        }
    }

    private static string Line(YamlText text) => text.Value.TrimEnd();
}
