using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>A value that has keys of its own, each once.</summary>
internal sealed class YamlMap(TextFile file, int start, int length, IReadOnlyList<YamlField> fields)
    : YamlValue(file, start, length)
{
    /// <summary>The keys with their values, as written.</summary>
    public IReadOnlyList<YamlField> Fields => fields;

    /// <inheritdoc/>
    public override string Says => "keys with values";

    /// <summary>A key of that name; none where it is not written.</summary>
    public YamlField? Find(string name)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name == name)
            {
                return fields[i];
            }
        }

        return null;
    }
}
