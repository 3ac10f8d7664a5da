using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Drafting.Writing;

/// <summary>Writes entries in the form of the house: a remark above, a key on each line, short lists in brackets.</summary>
internal sealed class YamlWriter
{
    private const int Width = 118;
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=<";

    private static readonly SearchValues<char> InQuotesOnly = SearchValues.Create("#,[]{}:\"\\");
    private readonly StringBuilder _text = new();
    private string _indent = "";

    /// <summary>All that was written.</summary>
    public string Text => _text.ToString();

    /// <summary>Begins an entry under its id, with a remark above.</summary>
    public YamlWriter Entry(string id, string remark)
    {
        Begin(remark);
        _text.Append(id).Append(":\n");
        _indent = "  ";
        return this;
    }

    /// <summary>Begins an item of a list, with its first key and a remark above.</summary>
    public YamlWriter Item(string key, string value, string remark)
    {
        Begin(remark);
        _text.Append("- ").Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        _indent = "  ";
        return this;
    }

    /// <summary>Writes a key, unless there is nothing to say.</summary>
    public YamlWriter Key(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _text.Append(_indent).Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a key whose value stands in quotes, however plain it is.</summary>
    public YamlWriter Words(string key, string value)
    {
        _text.Append(_indent).Append(key).Append(": ").Append(InQuotes(value)).Append('\n');
        return this;
    }

    /// <summary>Writes a key with its value as it stands, unless there is nothing to say.</summary>
    public YamlWriter Raw(string key, string value)
    {
        if (value.Length > 0)
        {
            _text.Append(_indent).Append(key).Append(": ").Append(value).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a remark above the next key.</summary>
    public YamlWriter Remark(string words)
    {
        AppendRemark(words);
        return this;
    }

    /// <summary>Writes a list, unless it is empty.</summary>
    public YamlWriter List(string key, IEnumerable<string> values)
    {
        var written = values.Select(Scalar).ToList();
        return written.Count == 0 ? this : Raw(key, $"[{string.Join(", ", written)}]");
    }

    /// <summary>Writes a list with a line for each item, unless it is empty.</summary>
    public YamlWriter Lines(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            _text.Append(_indent).Append(key).Append(":\n");
            foreach (var value in values)
            {
                _text.Append(_indent).Append("  - ").Append(value).Append('\n');
            }
        }

        return this;
    }

    /// <summary>Text in double quotes.</summary>
    public static string InQuotes(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' => quoted
                    .Append("\\u")
                    .Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private void Begin(string remark)
    {
        _indent = "";
        _text.Append('\n');
        AppendRemark(remark);
    }

    private void AppendRemark(string words)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length + 3 + _indent.Length > Width)
            {
                AppendLine(line);
            }

            line.Append(' ').Append(word);
        }

        AppendLine(line);
    }

    private void AppendLine(StringBuilder line)
    {
        _text.Append(_indent).Append('#').Append(line).Append('\n');
        line.Clear();
    }

    private static string Scalar(string value) =>
        value.Length == 0
        || char.IsWhiteSpace(value[0])
        || char.IsWhiteSpace(value[^1])
        || Indicators.Contains(value[0], StringComparison.Ordinal)
        || value.AsSpan().ContainsAny(InQuotesOnly)
        || value.Any(char.IsControl)
        || value is "true" or "false" or "null" or "yes" or "no"
            ? InQuotes(value)
            : value;
}
