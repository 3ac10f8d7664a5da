using System.Collections.Immutable;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Schemas;

/// <summary>What the reference for editors, <c>input/README.md</c>, says of each key.</summary>
internal sealed class KeyReference
{
    private readonly ImmutableArray<ImmutableDictionary<string, string>> _tables;

    /// <summary>Reads the tables of the reference: rows of keys, separated by commas, and what they are.</summary>
    public KeyReference(string markdown) =>
        _tables = [
            .. markdown
                .ReplaceLineEndings("\n")
                .Split("|---|---|\n")
                .Skip(1)
                .Select(table => table.Split('\n').TakeWhile(line => line.StartsWith('|')))
                .Select(Read),
        ];

    /// <summary>What a key of a table is, as plain text; none where the reference has no such table.</summary>
    public string? Describe(KeyTable table, Key key) =>
        _tables
            .FirstOrDefault(one => one.Count == table.Keys.Length && table.Names.All(one.ContainsKey))
            ?.GetValueOrDefault(key.Name);

    private static ImmutableDictionary<string, string> Read(IEnumerable<string> rows) =>
        rows.Select(row => row.Trim('|', ' ').Split(" | ", 2))
            .Where(cells => cells.Length == 2)
            .SelectMany(cells => cells[0].Split(',').Select(key => (key.Trim(' ', '`', '*'), Plain(cells[1]))))
            .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    // "[the protocol](https://…)" is "the protocol" where no link can be followed.
    private static string Plain(string markdown)
    {
        var text = markdown.Replace("`", "", StringComparison.Ordinal);
        for (
            var at = text.IndexOf("](", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("](", StringComparison.Ordinal)
        )
        {
            var start = text.LastIndexOf('[', at);
            var end = text.IndexOf(')', at);
            text = $"{text[..start]}{text[(start + 1)..at]}{text[(end + 1)..]}";
        }

        return text;
    }
}
