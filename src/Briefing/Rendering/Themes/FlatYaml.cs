using Briefing.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Rendering.Themes;

/// <summary>Reads YAML that is a flat list of keys and texts: <c>key: "value"</c>.</summary>
internal static class FlatYaml
{
    /// <summary>Reads a file up to where it is something else, and says where that is; nowhere where all of it could be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="take">Given each key and its text.</param>
    public static Place? FindMistake(TextFile file, Action<string, Located<string>> take)
    {
        if (PlainLines.Read(file) is { } entries)
        {
            entries.ForEach(entry => take(entry.Key, entry.Value));
            return null;
        }

        try
        {
            Read(file, take);
            return null;
        }
        catch (YamlException exception)
        {
            return PlaceOf(file, exception.Start, exception.End);
        }
    }

    private static void Read(TextFile file, Action<string, Located<string>> take)
    {
        var parser = new Parser(new StringReader(file.Text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return;
        }

        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var value = parser.Consume<Scalar>();
            take(key.Value, new Located<string>(value.Value, PlaceOf(file, value.Start, value.End)));
        }
    }

    private static Place PlaceOf(TextFile file, Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, file.Text.Length);
        var to = Math.Clamp((int)end.Index, from, file.Text.Length);
        return new Place(file, from, to - from);
    }
}
