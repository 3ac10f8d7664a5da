using Briefing.Diagnostics;
using Briefing.Reading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Reading.Yaml;

/// <summary>
/// Builds values from the events of the YAML parser: only text, lists and keys; never deeper or more than an editor
/// would write. It stops at the first thing that it cannot read, which is reported.
/// </summary>
internal sealed class YamlReader
{
    private const int DepthLimit = 64;
    private const int ValueLimit = 500_000;

    private readonly TextFile _file;
    private readonly int _offset;
    private readonly Parser _parser;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<int> _open = [];
    private int _count;
    private int _reached;

    private YamlReader(TextFile file, int start, int length, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _offset = start;
        _reached = start;
        var text = length == file.Text.Length ? file.Text : file.Text.Substring(start, length);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a stretch of a file.</summary>
    /// <returns>Whether it could be read; the root is none where there is nothing but comments.</returns>
    public static bool TryRead(TextFile file, int start, int length, DiagnosticBag diagnostics, out YamlValue? root) =>
        new YamlReader(file, start, length, diagnostics).TryReadAll(out root);

    private bool TryReadAll(out YamlValue? root)
    {
        root = null;
        _ = Next();
        var first = Next();
        if (first is not DocumentStart beginning)
        {
            return first is StreamEnd;
        }

        if (HasDirective(beginning) || Next() is not { } content || ReadValue(content) is not { } value)
        {
            return false;
        }

        root = value is YamlText { IsEmpty: true } ? null : value;
        return Next() is DocumentEnd && IsEnd(Next());
    }

    private ParsingEvent? Next()
    {
        try
        {
            var found = _parser.MoveNext() ? _parser.Current : null;
            _reached = found is null ? _reached : At(found.End);
            return found;
        }
        catch (YamlException trouble)
        {
            Add(YamlTrouble.Explain(_file, At(trouble.Start), At(trouble.End), trouble.Message, Innermost));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws where a line ends inside brackets.
            Add(YamlTrouble.Unclosed(_file, Innermost));
        }
        catch (ArgumentException)
        {
            // What the parser throws at a type that is no address.
            var sign = Math.Max(_reached, _file.Text.IndexOf('!', _reached));
            Add(YamlRefusal.Of(new Place(_file, sign, 1)));
        }

        return null;
    }

    private int Innermost => _open.TryPeek(out var start) ? start : _offset;

    private YamlValue? ReadValue(ParsingEvent found)
    {
        if (++_count > ValueLimit)
        {
            return RefuseMuch(
                found,
                $"`{_file.Path}` holds more than {ValueLimit} keys and values",
                "split it into several files"
            );
        }

        if (found is AnchorAlias || found is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            Add(YamlRefusal.Of(PlaceOf(found)));
            return null;
        }

        return found switch
        {
            Scalar text => ReadText(text),
            SequenceStart => Nested(found, ReadList),
            MappingStart => Nested(found, ReadMap),
            _ => null,
        };
    }

    private YamlText? ReadText(Scalar text)
    {
        var place = PlaceOf(text);
        if (text.Style == ScalarStyle.DoubleQuoted && ControlCharacters.FirstIn(text.Value) >= 0)
        {
            Add(
                YamlTrouble.At(
                    place,
                    "a backslash in this text stands for a character that cannot be seen",
                    "write the text in single quotes, where a backslash is only a backslash"
                )
            );
            return null;
        }

        return new YamlText(_file, place.Start, place.Length, text.Value, text.Style == ScalarStyle.Plain);
    }

    private YamlValue? Nested(ParsingEvent beginning, Func<ParsingEvent, YamlValue?> read)
    {
        if (_open.Count == DepthLimit)
        {
            return RefuseMuch(
                beginning,
                $"lists and keys stand inside each other more than {DepthLimit} deep here",
                "no entry needs more than four levels: check the brackets and the indentation"
            );
        }

        _open.Push(At(beginning.Start));
        var value = read(beginning);
        _open.Pop();
        return value;
    }

    private YamlList? ReadList(ParsingEvent beginning)
    {
        var items = new List<YamlValue>();
        while (true)
        {
            switch (Next())
            {
                case null:
                    return null;
                case SequenceEnd end:
                    var place = PlaceFrom(At(beginning.Start), items.Count == 0 ? null : items[^1], end, ']');
                    return new YamlList(_file, place.Start, place.Length, items);
                case var next when ReadValue(next) is { } item:
                    items.Add(item);
                    break;
                default:
                    return null;
            }
        }
    }

    private YamlMap? ReadMap(ParsingEvent beginning)
    {
        var fields = new YamlFields(_diagnostics);
        while (true)
        {
            switch (Next())
            {
                case null:
                    return null;
                case MappingEnd end:
                    var written = fields.Written;
                    var start = StartOfMap(beginning, written);
                    var place = PlaceFrom(start, written.Count == 0 ? null : written[^1].Value, end, '}');
                    return new YamlMap(_file, place.Start, place.Length, written);
                case var next when ReadKey(next) is { } key && Next() is { } after && ReadValue(after) is { } value:
                    fields.Add(new YamlField(key.Value, key.Place, value));
                    break;
                default:
                    return null;
            }
        }
    }

    private YamlText? ReadKey(ParsingEvent found)
    {
        var value = ReadValue(found);
        if (value is YamlText { Value.Length: > 0 } key)
        {
            return YamlKey.IsUsable(key, _diagnostics) ? key : null;
        }

        if (value is not null)
        {
            Add(YamlKey.Refuse(value));
        }

        return null;
    }

    private bool HasDirective(DocumentStart beginning)
    {
        var head = _file.Text.AsSpan(_offset, At(beginning.End) - _offset);
        var at = head.StartsWith("%") ? 0 : head.IndexOf("\n%", StringComparison.Ordinal) + 1;
        if (beginning.IsImplicit || (at == 0 && !head.StartsWith("%")))
        {
            return false;
        }

        Add(YamlRefusal.OfDirective(new Place(_file, _offset + at, 1)));
        return true;
    }

    private bool IsEnd(ParsingEvent? found)
    {
        if (found is DocumentStart second)
        {
            Add(YamlRefusal.OfSecondDocument(PlaceOf(second)));
        }

        return found is StreamEnd;
    }

    private YamlValue? RefuseMuch(ParsingEvent found, string message, string help)
    {
        Add(
            new Diagnostic
            {
                Rule = ReadingRules.TooMuch,
                Place = PlaceOf(found),
                Message = message,
                Help = help,
            }
        );
        return null;
    }

    private void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    // The _parser says 0 for the start of keys that stand in a list in brackets: [name: value].
    private int StartOfMap(ParsingEvent beginning, IReadOnlyList<YamlField> written)
    {
        var start = At(beginning.Start);
        var isWritten = start < _file.Text.Length && _file.Text[start] == '{';
        return isWritten || written.Count == 0 ? start : written[0].Place.Start;
    }

    private Place PlaceFrom(int start, YamlValue? last, ParsingEvent end, char bracket)
    {
        var closing = At(end.Start);
        if (closing < _file.Text.Length && _file.Text[closing] == bracket)
        {
            return new Place(_file, start, Math.Max(0, closing + 1 - start));
        }

        var until = last is null ? start : last.Place.Start + last.Place.Length;
        return new Place(_file, start, Math.Max(0, until - start));
    }

    private Place PlaceOf(ParsingEvent found)
    {
        var start = At(found.Start);
        var end = Math.Max(start, At(found.End));
        var length = _file.Text.AsSpan(start, end - start).TrimEnd().Length;
        return new Place(_file, start, length);
    }

    private int At(Mark mark) => (int)Math.Min(_file.Text.Length, _offset + mark.Index);
}
