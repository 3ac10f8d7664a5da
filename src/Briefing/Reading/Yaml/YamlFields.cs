using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>Collects keys with their values while they are read; of a key that is written twice the first counts.</summary>
internal sealed class YamlFields(DiagnosticBag diagnostics)
{
    private const int FewEnoughToCompare = 16;

    private readonly List<YamlField> _written = [];
    private Dictionary<string, YamlField>? _index;

    /// <summary>The keys, each once, as _written.</summary>
    public IReadOnlyList<YamlField> Written => _written;

    /// <summary>The first of them; none where there is none yet.</summary>
    public YamlField? First => _written.Count == 0 ? null : _written[0];

    /// <summary>The last of them; none where there is none yet.</summary>
    public YamlField? Last => _written.Count == 0 ? null : _written[^1];

    /// <summary>Adds a key, or reports that it is there already.</summary>
    public void Add(YamlField field)
    {
        if (Find(field.Name) is { } first)
        {
            Report(field, first);
            return;
        }

        _written.Add(field);
        _index?.Add(field.Name, field);
    }

    private YamlField? Find(string name)
    {
        if (_written.Count < FewEnoughToCompare)
        {
            return _written.Find(field => field.Name == name);
        }

        _index ??= _written.ToDictionary(field => field.Name);
        return _index.GetValueOrDefault(name);
    }

    private void Report(YamlField second, YamlField first) =>
        diagnostics.Add(
            ReadingRules.RepeatedKey,
            second.Place,
            $"`{second.Name}` is written twice here",
            "keep one of the two, or give one of them another name",
            new Note($"the first `{first.Name}` stands in line {first.Place.Line}", first.Place)
        );
}
