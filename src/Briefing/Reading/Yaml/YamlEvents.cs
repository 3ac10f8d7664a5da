using Briefing.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Reading.Yaml;

/// <summary>
/// The events of the YAML parser for a stretch of a file, with their places in the file. What the parser cannot read
/// is reported in plain words, and is the end of the events.
/// </summary>
internal sealed class YamlEvents
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly int _offset;
    private readonly Stack<int> _open = [];
    private int _reached;

    /// <summary>Begins to parse.</summary>
    public YamlEvents(TextFile file, int start, int length, DiagnosticBag diagnostics)
    {
        File = file;
        _diagnostics = diagnostics;
        _offset = start;
        _reached = start;
        var text = length == file.Text.Length ? file.Text : file.Text.Substring(start, length);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The file.</summary>
    public TextFile File { get; }

    /// <summary>How many lists and keys the next event stands in.</summary>
    public int Depth => _open.Count;

    /// <summary>Whether anything has been reported.</summary>
    public bool HasTrouble { get; private set; }

    private int Innermost => _open.TryPeek(out var start) ? start : _offset;

    /// <summary>The next event; none after the last, or where the parser cannot read on.</summary>
    public ParsingEvent? Next()
    {
        try
        {
            var found = _parser.MoveNext() ? _parser.Current : null;
            _reached = found is null ? _reached : At(found.End);
            return found;
        }
        catch (YamlException trouble)
        {
            Report(YamlTrouble.Explain(File, At(trouble.Start), At(trouble.End), trouble.Message, Innermost));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws where a line ends inside brackets.
            Report(YamlTrouble.Unclosed(File, Innermost));
        }
        catch (ArgumentException)
        {
            // What the parser throws at a type that is no address.
            var sign = Math.Max(_reached, File.Text.IndexOf('!', _reached));
            Report(YamlRefusal.Of(new Place(File, sign, Math.Min(1, File.Text.Length - sign))));
        }

        return null;
    }

    /// <summary>Goes into a list or keys.</summary>
    public void Enter(ParsingEvent beginning) => _open.Push(At(beginning.Start));

    /// <summary>Comes out again.</summary>
    public void Leave() => _open.Pop();

    /// <summary>Reports what cannot be read.</summary>
    public void Report(Diagnostic diagnostic)
    {
        HasTrouble = true;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>Reports the place reached, where nothing else says why reading ended.</summary>
    public void ReportEnd()
    {
        if (!HasTrouble)
        {
            Report(YamlLineTrouble.Explain(File, _reached));
        }
    }

    /// <summary>Where an event stands, without white space at its end.</summary>
    public Place PlaceOf(ParsingEvent found)
    {
        var start = At(found.Start);
        var end = Math.Max(start, At(found.End));
        return new Place(File, start, File.Text.AsSpan(start, end - start).TrimEnd().Length);
    }

    /// <summary>Where a list or keys stand.</summary>
    /// <param name="beginning">Where they begin.</param>
    /// <param name="first">What stands first in them.</param>
    /// <param name="last">What stands last in them.</param>
    /// <param name="end">Where they end.</param>
    public Place PlaceOf(ParsingEvent beginning, Place? first, Place? last, ParsingEvent end)
    {
        var start = At(beginning.Start);
        var opens = CharacterAt(start) is '[' or '{' or '-';
        // The parser says 0 for the start of keys that stand in a list in brackets: [name: value].
        start = opens || first is null ? start : first.Value.Start;
        var closing = At(end.Start);
        var until =
            CharacterAt(closing) is ']' or '}' ? closing + 1
            : last is { } inner ? inner.Start + inner.Length
            : start;
        return new Place(File, start, Math.Max(0, until - start));
    }

    /// <summary>Where a line that begins with <c>%</c> stands before the content; none where there is none.</summary>
    public Place? DirectiveBefore(DocumentStart beginning)
    {
        var head = File.Text.AsSpan(_offset, At(beginning.End) - _offset);
        var at = head.StartsWith("%") ? 0 : head.IndexOf("\n%", StringComparison.Ordinal) + 1;
        var isThere = !beginning.IsImplicit && (at > 0 || head.StartsWith("%"));
        return isThere ? new Place(File, _offset + at, 1) : null;
    }

    private char CharacterAt(int offset) => offset < File.Text.Length ? File.Text[offset] : '\0';

    private int At(Mark mark) => (int)Math.Min(File.Text.Length, _offset + mark.Index);
}
