using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>Collects keys with their values while they are read; of a key that is written twice the first counts.</summary>
internal sealed class YamlFields(DiagnosticBag diagnostics)
{
    private const int FewEnoughToCompare = 16;

    private readonly List<YamlField> written = [];
    private Dictionary<string, YamlField>? index;

    /// <summary>The keys, each once, as written.</summary>
    public IReadOnlyList<YamlField> Written => written;

    /// <summary>Adds a key, or reports that it is there already.</summary>
    public void Add(YamlField field)
    {
        if (Find(field.Name) is { } first)
        {
            Report(field, first);
            return;
        }

        written.Add(field);
        index?.Add(field.Name, field);
    }

    private YamlField? Find(string name)
    {
        if (written.Count < FewEnoughToCompare)
        {
            return written.Find(field => field.Name == name);
        }

        index ??= written.ToDictionary(field => field.Name, StringComparer.Ordinal);
        return index.GetValueOrDefault(name);
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
