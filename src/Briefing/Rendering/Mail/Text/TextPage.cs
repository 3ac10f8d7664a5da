namespace Briefing.Rendering.Mail.Text;

/// <summary>The lines of a plain text while it grows.</summary>
internal sealed class TextPage(int columns)
{
    private readonly List<string> _lines = [];
    private bool _gap;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Asks for a blank line before the next one.</summary>
    public void Gap() => _gap = _lines.Count > 0;

    /// <summary>Adds a line as it is.</summary>
    public void Line(string line)
    {
        if (_gap)
        {
            _lines.Add("");
        }

        _gap = false;
        _lines.Add(line);
    }

    /// <summary>Adds words in as many lines as they need.</summary>
    /// <param name="words">The words; nothing adds nothing.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="rest">What the others begin with; as wide as the first.</param>
    public void Paragraph(string words, string first = "", string rest = "")
    {
        if (words.Length == 0)
        {
            return;
        }

        var start = first;
        foreach (var line in TextLines.Wrap(words, columns - TextLines.Width(first)))
        {
            Line((start + line).TrimEnd());
            start = rest;
        }
    }

    /// <summary>Adds a heading with a line under it.</summary>
    public void Heading(string words, char underline)
    {
        if (words.Length == 0)
        {
            return;
        }

        Gap();
        var from = _lines.Count;
        Paragraph(words);
        Line(new string(underline, _lines.Skip(from).Max(line => TextLines.Width(line))));
        Gap();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_lines.Select(line => line + "\n"));
}
