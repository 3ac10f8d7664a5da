using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Name">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What stands after the colon.</param>
internal sealed record YamlField(string Name, Place Place, YamlValue Value);
