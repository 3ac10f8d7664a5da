using Briefing.Diagnostics;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Binding;

/// <summary>An entry as it stands in a file, before anybody looks at its keys.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Where the id is written, or the beginning of its file.</param>
/// <param name="Keys">Its keys.</param>
/// <param name="Body">The Markdown below them; none where there is none.</param>
internal sealed record WrittenEntry(string Id, Place Place, YamlMap Keys, Place? Body);
