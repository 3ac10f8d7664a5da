using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>Something that an editor wrote in YAML, and where: text, a list, or keys with values.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Offset of its first character.</param>
/// <param name="length">How many UTF-16 units.</param>
internal abstract class YamlValue(TextFile file, int start, int length)
{
    /// <summary>Where it stands.</summary>
    public Place Place => new(file, start, length);

    /// <summary>What it is, in words for a message: <c>a list</c>.</summary>
    public abstract string Says { get; }

    /// <summary>Its first line, for underlining.</summary>
    public Place FirstLine
    {
        get
        {
            var end = file.Text.AsSpan(start, length).IndexOfAny('\n', '\r');
            return end < 0 ? Place : Place with { Length = end };
        }
    }
}
