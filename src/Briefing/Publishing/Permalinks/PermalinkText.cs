using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Permalinks;

namespace Briefing.Publishing.Permalinks;

/// <summary>
/// Writes new addresses into <c>permalinks.yml</c>, each at its place in the alphabet, and leaves every other character as
/// the editor has it: lines, order, remarks. Only a file that does not have a line for each address is written anew.
/// </summary>
internal sealed class PermalinkText
{
    private const string Head = """
        # The short addresses of this briefing: /q/7k2fq/ leads to a quote. Each build adds those of new entries. Keep this file
        # in version control: an address that was published must not vanish.
        #
        # An entry that has another id now:  its-old-id: {short: 7k2fq, now: its-new-id}
        # An entry that was taken out:       its-old-id: {short: 7k2fq, gone: true}

        """;

    private readonly string _text;
    private readonly string _newLine;
    private readonly SortedDictionary<int, StringBuilder> _insertions = [];

    private PermalinkText(string text)
    {
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _text = text.EndsWith('\n') ? text : text + _newLine;
    }

    /// <summary>The file with what is to be added.</summary>
    public static string Of(LinkedPermalinks permalinks)
    {
        var written = permalinks.Written;
        var isInLines = written.Sections.All(section => !section.Lines.IsEmpty && section.Lines.All(IsOnItsOwnLine));
        return isInLines
            ? Of(written.File?.Text, written, permalinks.Added)
            : Of(null, PermalinkFile.None, written.Lines.Concat(permalinks.Added));
    }

    private static string Of(string? old, PermalinkFile written, IEnumerable<Permalink> added)
    {
        var text = new PermalinkText(string.IsNullOrWhiteSpace(old) ? Head.ReplaceLineEndings("\n") : old);
        var fresh = added.OrderBy(line => line.Kind).ThenBy(line => line.Id, StringComparer.Ordinal).ToList();
        foreach (var section in written.Sections)
        {
            text.AddTo(section, fresh.Where(line => line.Kind == section.Kind));
        }

        foreach (var group in fresh.GroupBy(line => line.Kind))
        {
            if (written.Sections.All(section => section.Kind != group.Key))
            {
                text.AddSection(group);
            }
        }

        return text.Assemble();
    }

    private static bool IsOnItsOwnLine(Permalink line)
    {
        var text = line.Place.File.LineAt(line.Place.Line);
        return text.AsSpan(0, line.Place.Column - 1).IsWhiteSpace();
    }

    private void AddTo(PermalinkSection section, IEnumerable<Permalink> fresh)
    {
        var indent = section.Lines[0].Place.Column - 1;
        foreach (var line in fresh)
        {
            var before = section.Lines.TakeWhile(other => string.CompareOrdinal(other.Id, line.Id) < 0).LastOrDefault();
            Append(LineEnd(before?.End ?? section.Place.Start), indent, line);
        }
    }

    private void AddSection(IGrouping<EntryKind, Permalink> fresh)
    {
        At(_text.Length).Append(_newLine).Append(fresh.Key.Plural()).Append(':').Append(_newLine);
        foreach (var line in fresh)
        {
            Append(_text.Length, indent: 2, line);
        }
    }

    private void Append(int offset, int indent, Permalink line) =>
        At(offset).Append(' ', indent).Append(line.Id).Append(": ").Append(ValueOf(line)).Append(_newLine);

    private static string ValueOf(Permalink line) =>
        line.IsGone ? $"{{short: {line.Short}, gone: true}}"
        : line.Now is { } now ? $"{{short: {line.Short}, now: {now.Value}}}"
        : line.Short;

    private int LineEnd(int offset) => _text.IndexOf('\n', Math.Min(offset, _text.Length - 1)) + 1;

    private StringBuilder At(int offset)
    {
        if (!_insertions.TryGetValue(offset, out var insertion))
        {
            _insertions[offset] = insertion = new StringBuilder();
        }

        return insertion;
    }

    private string Assemble()
    {
        var text = new StringBuilder(_text.Length + 256);
        var done = 0;
        foreach (var (offset, insertion) in _insertions)
        {
            text.Append(_text, done, offset - done).Append(insertion);
            done = offset;
        }

        return text.Append(_text, done, _text.Length - done).ToString();
    }
}
