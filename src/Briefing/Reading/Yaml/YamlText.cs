using Briefing.Diagnostics;

namespace Briefing.Reading.Yaml;

/// <summary>A value that is text; numbers, dates and <c>NO</c> are text too.</summary>
internal sealed class YamlText(TextFile file, int start, int length, string value, bool isPlain)
    : YamlValue(file, start, length)
{
    /// <summary>The text, without quotes, indentation and escapes.</summary>
    public string Value => value;

    /// <summary>Whether it is written without quotes and not as a block.</summary>
    public bool IsPlain => isPlain;

    /// <summary>Whether it says nothing, or what says nothing in YAML.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(value) || (isPlain && value is "~" or "null");

    /// <inheritdoc/>
    public override string Says => "text";
}
