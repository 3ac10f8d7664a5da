using Briefing.Diagnostics;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Binding;

/// <summary>An entry as it stands in a file, before anybody looks at its keys.</summary>
internal sealed class WrittenEntry(string id, Place place, YamlMap keys, Place? body)
{
    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Where the id is written, or the beginning of its file.</summary>
    public Place Place => place;

    /// <summary>Its keys.</summary>
    public YamlMap Keys => keys;

    /// <summary>The Markdown below them; none where there is none.</summary>
    public Place? Body => body;
}
