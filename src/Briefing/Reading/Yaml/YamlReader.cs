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

    private readonly YamlEvents _events;
    private readonly DiagnosticBag _diagnostics;
    private int _count;

    private YamlReader(YamlEvents events, DiagnosticBag diagnostics)
    {
        _events = events;
        _diagnostics = diagnostics;
    }

    private TextFile File => _events.File;

    /// <summary>Reads a stretch of a file.</summary>
    /// <returns>
    /// Whether it could be read; where not, that is reported. The root is none where there is nothing but remarks.
    /// </returns>
    public static bool TryRead(TextFile file, int start, int length, DiagnosticBag diagnostics, out YamlValue? root)
    {
        var events = new YamlEvents(file, start, length, diagnostics);
        if (new YamlReader(events, diagnostics).TryReadAll(out root))
        {
            return true;
        }

        events.ReportEnd();
        return false;
    }

    private bool TryReadAll(out YamlValue? root)
    {
        root = null;
        _ = _events.Next();
        var first = _events.Next();
        if (first is not DocumentStart beginning)
        {
            return first is StreamEnd;
        }

        if (_events.DirectiveBefore(beginning) is { } directive)
        {
            _events.Report(YamlRefusal.OfDirective(directive));
            return false;
        }

        if (ReadNext() is not { } value)
        {
            return false;
        }

        root = value is YamlText { IsEmpty: true } ? null : value;
        return _events.Next() is DocumentEnd && IsEnd(_events.Next());
    }

    private bool IsEnd(ParsingEvent? found)
    {
        if (found is DocumentStart second)
        {
            _events.Report(YamlRefusal.OfSecondDocument(_events.PlaceOf(second)));
        }

        return found is StreamEnd;
    }

    private YamlValue? ReadNext() => _events.Next() is { } found ? ReadValue(found) : null;

    private YamlValue? ReadValue(ParsingEvent found)
    {
        if (++_count > ValueLimit)
        {
            var message = $"`{File.Path}` holds more than {ValueLimit} keys and values";
            return RefuseMuch(found, message, "split it into several files");
        }

        if (found is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            _events.Report(YamlRefusal.Of(_events.PlaceOf(found)));
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
        var place = _events.PlaceOf(text);
        if (text.Style == ScalarStyle.DoubleQuoted && ControlCharacters.FirstIn(text.Value) >= 0)
        {
            _events.Report(YamlTrouble.Unseen(place));
            return null;
        }

        return new YamlText(File, place.Start, place.Length, text.Value, text.Style == ScalarStyle.Plain);
    }

    private YamlValue? Nested(ParsingEvent beginning, Func<ParsingEvent, YamlValue?> read)
    {
        if (_events.Depth == DepthLimit)
        {
            return RefuseMuch(
                beginning,
                $"lists and keys stand inside each other more than {DepthLimit} deep here",
                "no entry needs more than four levels: check the brackets and the indentation"
            );
        }

        _events.Enter(beginning);
        var value = read(beginning);
        _events.Leave();
        return value;
    }

    private YamlList? ReadList(ParsingEvent beginning)
    {
        var items = new List<YamlValue>();
        while (_events.Next() is { } next)
        {
            if (next is SequenceEnd)
            {
                var (first, last) = items.Count == 0 ? ((Place?)null, (Place?)null) : (items[0].Place, items[^1].Place);
                var place = _events.PlaceOf(beginning, first, last, next);
                return new YamlList(File, place.Start, place.Length, items);
            }

            if (ReadValue(next) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private YamlMap? ReadMap(ParsingEvent beginning)
    {
        var fields = new YamlFields(_diagnostics);
        while (_events.Next() is { } next)
        {
            if (next is MappingEnd)
            {
                var place = _events.PlaceOf(beginning, fields.First?.Place, fields.Last?.Value.Place, next);
                return new YamlMap(File, place.Start, place.Length, fields.Written);
            }

            if (ReadKey(next) is not { } key || ReadNext() is not { } value)
            {
                return null;
            }

            fields.Add(new YamlField(key.Value, key.Place, value));
        }

        return null;
    }

    private YamlText? ReadKey(ParsingEvent found)
    {
        var value = ReadValue(found);
        if (value is null || YamlKey.WhyNot(value) is not { } trouble)
        {
            return value as YamlText;
        }

        _events.Report(trouble);
        return null;
    }

    private YamlValue? RefuseMuch(ParsingEvent found, string message, string help)
    {
        _events.Report(
            new Diagnostic
            {
                Rule = ReadingRules.TooMuch,
                Place = _events.PlaceOf(found),
                Message = message,
                Help = help,
            }
        );
        return null;
    }
}
