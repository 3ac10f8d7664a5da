using System.Text;
using Briefing.Diagnostics;
using Briefing.Reading;
using Briefing.Reading.Files;
using Briefing.Reading.Yaml;

namespace Briefing.Drafting.Writing;

/// <summary>A file of the editor's that entries are added to at its end; what is there stays byte for byte.</summary>
internal sealed class CollectionFile
{
    private static readonly byte[] Utf16 = [0xFF, 0xFE];
    private static readonly byte[] Utf16BigEndian = [0xFE, 0xFF];

    private readonly StringBuilder _added = new();
    private readonly string _root;

    /// <summary>Finds the file of a collection.</summary>
    public CollectionFile(string root, string collection)
    {
        _root = root;
        var single = InputFolder.FilesOf(root, collection).FirstOrDefault(file => file.AsSpan().Count('/') == 1);
        Path = single ?? $"{InputFolder.Name}/{collection}.yml";
    }

    /// <summary>The file, relative to the root.</summary>
    public string Path { get; }

    /// <summary>Whether there is anything to add.</summary>
    public bool IsChanged => _added.Length > 0;

    /// <summary>Adds an entry, in the form that <see cref="YamlWriter"/> gives it.</summary>
    public void Add(string entry) => _added.Append(entry);

    /// <summary>The whole file with what is to be added; none where nothing can be added to it, which is then reported.</summary>
    public byte[]? Compose(DiagnosticBag diagnostics)
    {
        if (!File.Exists(System.IO.Path.Combine(_root, Path)))
        {
            return Encoding.UTF8.GetBytes(_added.ToString().TrimStart('\n'));
        }

        if (
            FileBytes.Read(_root, Path, InputText.Limit, diagnostics) is not { } bytes
            || TextDecoder.Decode(Path, bytes, diagnostics) is not { } old
        )
        {
            return null;
        }

        var addition = Addition(old);
        byte[] whole = [.. bytes, .. EncodingOf(bytes).GetBytes(addition)];
        return Fits(old, addition) ? whole : Refuse(old, diagnostics);
    }

    private string Addition(TextFile old)
    {
        var newLine = old.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isWhole = old.Text.Length == 0 || old.Text.EndsWith('\n');
        var added = old.Text.Length == 0 ? _added.ToString().TrimStart('\n') : _added.ToString();
        var indent = new string(' ', IndentOf(old));
        var lines = added.Split('\n').Select(line => line.Length == 0 ? line : indent + line);
        return (isWhole ? "" : newLine) + string.Join(newLine, lines);
    }

    private static int IndentOf(TextFile old) =>
        Parse(old) switch
        {
            YamlMap { Fields: [var first, ..] } => first.Place.Column - 1,
            YamlList { Items: [var first, ..] } list => Math.Max(
                0,
                Math.Min(list.Place.Column, first.Place.Column - 2) - 1
            ),
            _ => 0,
        };

    // Reads the longer file back: all that was there and all that was added must be in it.
    private bool Fits(TextFile old, string addition)
    {
        var before = Parse(old);
        var fresh = Parse(new TextFile(Path, _added.ToString()));
        var after = Parse(new TextFile(Path, old.Text + addition));
        return CountOf(before) is { } had && CountOf(fresh) is { } adds && CountOf(after) == had + adds;
    }

    private static YamlValue? Parse(TextFile file) =>
        YamlReader.TryRead(file, 0, file.Text.Length, new DiagnosticBag(), out var root) ? root : null;

    private static int? CountOf(YamlValue? root) =>
        root switch
        {
            null => 0,
            YamlMap map => map.Fields.Count,
            YamlList list => list.Items.Count,
            _ => null,
        };

    private byte[]? Refuse(TextFile old, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            ReadingRules.WrongKind,
            new Place(old, 0, Math.Min(1, old.Text.Length)),
            $"nothing can be added at the end of `{Path}` as it is written",
            "write each entry on lines of its own, without braces or brackets around all of them"
        );
        return null;
    }

    private static Encoding EncodingOf(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Utf16) ? Encoding.Unicode
        : bytes.AsSpan().StartsWith(Utf16BigEndian) ? Encoding.BigEndianUnicode
        : Encoding.UTF8;
}
