using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>A file of the editor as parsed.</summary>
/// <param name="File">The file.</param>
/// <param name="Root">What it says; none where it is empty.</param>
/// <param name="Body">The Markdown below the front matter; none where there is none.</param>
internal sealed record YamlFile(TextFile File, YamlValue? Root, Place? Body);
