using Briefing.Drafting.Events;
using Briefing.Drafting.Language;
using Briefing.Model.Texts;

namespace Briefing.Drafting.Texts;

/// <summary>Reads title, author, publisher and date from the head of a text, and only where it says so.</summary>
internal sealed class SourceFactReader
{
    private const int LinesOfHead = 14;
    private const int TitleLength = 120;
    private const int LongestByline = 12;

    private static readonly string[] Dashes = [" - ", " – ", " — "];

    private readonly List<string> _lines = [];
    private readonly List<string> _evidence = [];
    private readonly List<string> _authors = [];
    private string? _title;
    private string? _publisher;
    private string? _url;
    private DateOnly? _published;

    private SourceFactReader() { }

    /// <summary>Reads the lines of a text.</summary>
    /// <param name="lines">All lines, without white space at their ends.</param>
    /// <param name="isMarkdown">Whether the text may begin with keys between two lines of dashes.</param>
    public static SourceFacts Read(IReadOnlyList<string> lines, bool isMarkdown)
    {
        var reader = new SourceFactReader();
        var start = isMarkdown ? reader.ReadFrontMatter(lines) : 0;
        var head = lines.Skip(start).Where(line => line.Length > 0 && !Debris.IsKnown(line)).Take(LinesOfHead).ToList();
        foreach (var line in head)
        {
            reader.ReadLine(line);
        }

        reader.ReadDateline(head);
        reader.ReadTitle(head);
        return reader.Facts(head.Count > 0 ? head[0] : "");
    }

    private SourceFacts Facts(string first) =>
        new()
        {
            Title = _title ?? Shortened.Cut(first.Trim(), 80),
            HasTitle = _title is not null,
            Authors = [.. _authors],
            Publisher = _publisher,
            Published = _published,
            Url = _url,
            Lines = [.. _lines],
            Evidence = [.. _evidence],
        };

    private int ReadFrontMatter(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0] != "---")
        {
            return 0;
        }

        var end = lines.Skip(1).TakeWhile(line => line != "---").Count() + 1;
        if (end >= lines.Count)
        {
            return 0;
        }

        foreach (var line in lines.Take(end + 1))
        {
            _lines.Add(line);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                TakeKey(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim().Trim('"', '\''), line);
            }
        }

        _lines.RemoveAll(line => line.Length == 0);
        return end + 1;
    }

    private void TakeKey(string key, string value, string line)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (key)
        {
            case "title":
                _title ??= value;
                break;
            case "author" or "authors" or "by":
                _authors.AddRange(Names(value.Trim('[', ']')));
                break;
            case "publisher" or "source" or "publication":
                TakeOrigin(value);
                break;
            case "date" or "published" or "publication date" or "posted" or "published on":
                _published ??= DateIn(value);
                break;
            case "url" or "link":
                _url ??= Address(value);
                break;
            default:
                return;
        }

        _evidence.Add(line);
    }

    private void TakeOrigin(string value)
    {
        if (Address(value) is { } address)
        {
            _url ??= address;
        }
        else
        {
            _publisher ??= value;
        }
    }

    private static string? Address(string value) =>
        value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal)
            ? Uri.TryCreate(value, UriKind.Absolute, out _) && !value.Contains(' ', StringComparison.Ordinal)
                ? value
                : null
            : null;

    private void ReadLine(string line)
    {
        var words = line.Trim().Trim('*', '_', ' ');
        if (words.Split(' ').Length > LongestByline)
        {
            return;
        }

        var before = _evidence.Count;
        if (
            words.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            && _authors.Count == 0
            && words.Length > 3
            && char.IsUpper(words[3])
            && !".!?".Contains(words[^1], StringComparison.Ordinal)
        )
        {
            TakeByline(words[3..], line);
        }
        else if (words.IndexOf(':', StringComparison.Ordinal) is > 0 and < 20 and var colon)
        {
            TakeKey(words[..colon].Trim().ToLowerInvariant(), words[(colon + 1)..].Trim(), line);
        }
        else if (Address(words) is { } address)
        {
            _url ??= address;
            _evidence.Add(line);
        }
        else if (_published is null && IsNothingButDate(words))
        {
            _published = DateIn(words);
            _evidence.Add(line);
        }

        if (_evidence.Count > before)
        {
            _lines.Add(line);
        }
    }

    // "By Ana Lopez, Aldport Gazette", "By Ana Lopez | 3 May 2023"
    private void TakeByline(string words, string line)
    {
        var parts = words.Split(
            [',', '|', '·', '•'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var names = Names(parts[0]);
        if (
            names.Length == 0
            || Array.Exists(names, name => name.Split(' ').Length is < 2 or > 4 || !char.IsUpper(name[0]))
        )
        {
            return;
        }

        _authors.AddRange(names);
        _evidence.Add(line);
        var rest = string.Join(", ", parts.Skip(1));
        _published ??= DateIn(rest);
        if (parts.Length == 2 && DateIn(parts[1]) is null)
        {
            _publisher ??= parts[1];
        }
    }

    private static string[] Names(string words) =>
        words.Split([" and ", ",", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // "ASTANA, Oct 14, 2022 (Reuters) - ", "LIMA, October 2, 2021 - "
    private void ReadDateline(List<string> head)
    {
        foreach (var line in head)
        {
            if (DashIn(line) is not { } dash || line.AsSpan(0, 3).ContainsAnyExceptInRange('A', 'Z'))
            {
                continue;
            }

            var lead = line[..dash].TrimEnd();
            var open = lead.IndexOf('(', StringComparison.Ordinal);
            _publisher ??= open > 0 && lead.EndsWith(')') ? lead[(open + 1)..^1] : null;
            _published ??= DateIn(open > 0 ? lead[..open] : lead);
            _evidence.Add(lead);
            return;
        }
    }

    // Where a dash with spaces around it stands near the beginning.
    private static int? DashIn(string line)
    {
        var found = Dashes.Select(dash => line.IndexOf(dash, StringComparison.Ordinal)).Where(at => at is > 3 and < 70);
        return found.Any() ? found.Min() : null;
    }

    private void ReadTitle(List<string> head)
    {
        if (_title is not null || head.Count < 2)
        {
            return;
        }

        var first = head.FirstOrDefault(line => !_lines.Contains(line));
        if (first is null)
        {
            return;
        }

        var words = first.TrimStart('#', ' ').Trim('*', ' ');
        var isHeading =
            first.StartsWith('#')
            || (words.Length <= TitleLength && words.Length > 0 && words[^1] is not ('.' or ':' or ';' or ','));
        if (isHeading && words.Length > 0)
        {
            _title = words;
        }
    }

    private static bool IsNothingButDate(string words)
    {
        var paragraph = new ReadParagraph(1, words);
        return DateFinder.In(paragraph, published: null) is [{ First.Day: > 0, Last: null } only]
            && only.First.Year is not null
            && words.Length - (only.End - only.Start) <= 24;
    }

    private static DateOnly? DateIn(string words)
    {
        var found = DateFinder.In(new ReadParagraph(1, words), published: null);
        return
            found is [{ First: { Year: { } year, Day: > 0 } point }, ..]
            && point.Day <= DateTime.DaysInMonth(year, point.Month)
            ? new DateOnly(year, point.Month, point.Day)
            : null;
    }
}
