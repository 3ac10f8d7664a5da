using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Briefing.Tests.Rendering.Searching;

/// <summary>An index as a reader's browser reads it.</summary>
internal sealed class WrittenIndex
{
    private const string Before = "var briefingSearch=";

    private static readonly string[] Kinds = ["actor", "event", "quote", "source", "page"];

    private WrittenIndex(JsonElement json, int size)
    {
        Size = size;
        Json = json;
        Words = json.GetProperty("words").GetString()!.Split(' ');
        Languages = [.. json.GetProperty("languages").EnumerateArray().Select(tag => tag.GetString()!)];
        Entries = [.. json.GetProperty("entries").GetString()!.Split('!').Skip(1).Select(Entry)];
    }

    /// <summary>How many bytes it takes.</summary>
    public int Size { get; }

    public JsonElement Json { get; }

    public string[] Words { get; }

    public string[] Languages { get; }

    public ImmutableArray<WrittenEntry> Entries { get; }

    public static WrittenIndex Read(ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        Assert.StartsWith(Before, text, StringComparison.Ordinal);
        Assert.EndsWith("};\n", text, StringComparison.Ordinal);
        return new WrittenIndex(JsonDocument.Parse(text[Before.Length..^2]).RootElement, bytes.Length);
    }

    /// <summary>The entry of a page.</summary>
    public WrittenEntry Find(string kind, string id) => Entries.Single(entry => entry.Kind == kind && entry.Id == id);

    /// <summary>The numbers that some signs stand for.</summary>
    public static IEnumerable<int> Numbers(string signs)
    {
        var before = 0;
        foreach (var sign in signs)
        {
            if (sign > '[')
            {
                before = (before * 34) + sign - '\\';
            }
            else
            {
                yield return (before * 52) + sign - '(';
                before = 0;
            }
        }
    }

    private WrittenEntry Entry(string written)
    {
        var parts = written.Split(' ');
        var head = Numbers(parts[1]).Single();
        return new WrittenEntry(
            Kinds[head % 5],
            parts[0],
            Languages[head / 5],
            Text(parts[2]),
            Text(parts[3]),
            Text(parts[4])
        )
        {
            Texts = [.. parts[5..].Select(part => (Numbers(part).First(), Text(Numbers(part).Skip(1))))],
        };
    }

    private string Text(string signs) => Text(Numbers(signs));

    private string Text(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => Words[number]));
}
