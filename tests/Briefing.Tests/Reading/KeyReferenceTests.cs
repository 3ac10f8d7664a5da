using Briefing.Reading.Keys;

namespace Briefing.Tests.Reading;

public sealed class KeyReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Repository.PathOf("input/README.md"));

    public static TheoryData<string, string, bool> Keys =>
        [
            .. KeyTables.All.SelectMany(table =>
                table.Keys.Select(key => new TheoryDataRow<string, string, bool>(table.Of, key.Name, key.IsRequired))
            ),
        ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_reference_has_every_key_that_is_read(string of, string key, bool isRequired)
    {
        var rows = Reference.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var cells = rows.Select(row => row.Split('|')[1]).ToList();
        var written = isRequired ? $"`{key}`*" : $"`{key}`";

        Assert.True(cells.Exists(cell => cell.Contains(written, StringComparison.Ordinal)), $"{key} of {of}");
    }

    [Fact]
    public void The_reference_has_no_key_that_is_not_read()
    {
        var known = KeyTables.All.SelectMany(table => table.Names).ToHashSet();
        var written = Reference
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(row => row.Split('|')[1].Split(',').Select(cell => cell.Trim(' ', '`', '*')));

        Assert.Empty(written.Except(known));
    }
}
