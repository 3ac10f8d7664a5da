using Briefing.Diagnostics;
using Briefing.Reading.Words;

namespace Briefing.Reading.Yaml;

/// <summary>A line of a YAML file, taken apart as far as one can see without parsing it.</summary>
internal readonly record struct YamlLine
{
    private YamlLine(TextFile file, int number)
    {
        File = file;
        Number = number;
        Text = file.LineAt(number);
        Start = file.StartOfLine(number);
        Indent = Text.Length - Text.AsSpan().TrimStart().Length;
        var content = Text.AsSpan(Indent);
        Item = content.StartsWith("- ") ? Indent + content[1..].IndexOfAnyExcept(' ') + 1 : Indent;
        Colon = FindColon(Text.AsSpan(Item)) is var at && at < 0 ? -1 : Item + at;
    }

    /// <summary>The file.</summary>
    public TextFile File { get; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>Offset of its first character in the file.</summary>
    public int Start { get; }

    /// <summary>How many spaces it begins with.</summary>
    public int Indent { get; }

    /// <summary>Column from 0 where its content begins, after the dash of a list.</summary>
    public int Item { get; }

    /// <summary>Column from 0 of the first colon that a space or the end follows; -1 where there is none.</summary>
    public int Colon { get; }

    /// <summary>Whether it is blank.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether it begins with a key.</summary>
    public bool HasKey => Colon > Item;

    /// <summary>The key, short enough for a message; empty where there is none.</summary>
    public string Key => HasKey ? Excerpt.Of(Text[Item..Colon]) : "";

    /// <summary>What stands after the key, or the whole content.</summary>
    public string Value => Text[(Colon < 0 ? Item : Colon + 1)..].Trim();

    /// <summary>Its content, without the spaces around it.</summary>
    public string Content => Text.Trim();

    /// <summary>Where its content stands.</summary>
    public Place Place => new(File, Start + Indent, Text.AsSpan(Indent).TrimEnd().Length);

    /// <summary>The nearest line above that is not blank; none at the beginning of the file.</summary>
    public YamlLine? Above
    {
        get
        {
            for (var number = Number - 1; number > 0; number--)
            {
                var line = new YamlLine(File, number);
                if (!line.IsBlank && !line.Content.StartsWith('#'))
                {
                    return line;
                }
            }

            return null;
        }
    }

    /// <summary>The line that an offset stands in.</summary>
    public static YamlLine Around(TextFile file, int offset) => new(file, file.PositionOf(offset).Line);

    private static int FindColon(ReadOnlySpan<char> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == ':' && (i + 1 == content.Length || content[i + 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }
}
