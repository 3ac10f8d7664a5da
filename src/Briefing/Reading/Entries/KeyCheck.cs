using Briefing.Diagnostics;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reports keys that are unknown, missing or empty.</summary>
internal readonly struct KeyCheck
{
    private const int MostWithAdvice = 50;

    private readonly YamlMap _map;
    private readonly KeyTable _table;
    private readonly DiagnosticBag _diagnostics;

    private KeyCheck(YamlMap map, KeyTable table, DiagnosticBag diagnostics)
    {
        _map = map;
        _table = table;
        _diagnostics = diagnostics;
    }

    /// <summary>Checks the keys that were written against those that may be.</summary>
    /// <param name="map">What was written.</param>
    /// <param name="table">What may be written.</param>
    /// <param name="owner">What has the keys, for a message.</param>
    /// <param name="place">What to point at where a key is missing.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>Whether all that is required is there and not empty.</returns>
    public static bool Run(YamlMap map, KeyTable table, string owner, Place place, DiagnosticBag diagnostics)
    {
        var check = new KeyCheck(map, table, diagnostics);
        check.ReportUnknown();
        check.ReportEmpty();
        return check.HasRequired(owner, place);
    }

    private void ReportUnknown()
    {
        var unknown = 0;
        foreach (var field in _map.Fields)
        {
            if (_table.Computed.Contains(field.Name))
            {
                ReportComputed(field);
            }
            else if (!_table.Has(field.Name))
            {
                var help = ++unknown > MostWithAdvice ? null : KeyAdvice.For(field.Name, _table);
                var message = $"`{Excerpt.Of(field.Name)}` is not a key of {_table.Of}";
                _diagnostics.Add(ReadingRules.UnknownKey, field.Place, message, help);
            }
        }
    }

    private void ReportComputed(YamlField field) =>
        _diagnostics.Add(
            ReadingRules.ComputedKey,
            field.Place,
            $"`{field.Name}` is found out by the program, never written",
            "delete the line"
        );

    private void ReportEmpty()
    {
        foreach (var field in _map.Fields)
        {
            if (field.Value is YamlText { IsEmpty: true } && _table.Find(field.Name) is { } key)
            {
                _diagnostics.Add(
                    ReadingRules.EmptyValue,
                    field.Place,
                    $"`{key.Name}` has no value",
                    key.IsRequired ? $"write one: `{key.Example}`" : "write one behind the colon, or delete the line"
                );
            }
        }
    }

    private bool HasRequired(string owner, Place place)
    {
        var hasAll = true;
        foreach (var key in _table.Keys)
        {
            if (!key.IsRequired || _map.Find(key.Name) is { Value: not YamlText { IsEmpty: true } })
            {
                continue;
            }

            hasAll = false;
            if (_map.Find(key.Name) is null && !IsMisspelt(key))
            {
                var help = $"add a line such as `{key.Example}`";
                _diagnostics.Add(ReadingRules.MissingKey, place, $"{owner} has no `{key.Name}`", help);
            }
        }

        return hasAll;
    }

    // Whoever wrote `nmae` is told so, and not beside it that there is no `name`.
    private bool IsMisspelt(Key key)
    {
        foreach (var field in _map.Fields.Take(MostWithAdvice))
        {
            if (!_table.Has(field.Name) && KeyAdvice.Meant(field.Name, _table) == key.Name)
            {
                return true;
            }
        }

        return false;
    }
}
