using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>A value that is a list.</summary>
internal sealed class YamlList(TextFile file, int start, int length, IReadOnlyList<YamlValue> items)
    : YamlValue(file, start, length)
{
    /// <summary>The items, as written.</summary>
    public IReadOnlyList<YamlValue> Items => items;

    /// <inheritdoc/>
    public override string Says => "a list";
}
