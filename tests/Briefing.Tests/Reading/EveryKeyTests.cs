using Briefing.Reading.Keys;

namespace Briefing.Tests.Reading;

/// <summary>No key may be written, found right and then left out.</summary>
public sealed class EveryKeyTests
{
    private static readonly (KeyTable Table, string Path, string Before, string Indent)[] Homes =
    [
        (BriefKeys.Table, "input/briefing.yml", "", ""),
        (CorrectionKeys.Table, "input/briefing.yml", "title: A\ncorrections:\n- x: y\n", "  "),
        (RelationTypeKeys.Table, "input/briefing.yml", "title: A\nrelation-types:\n  x:\n", "    "),
        (NewsletterKeys.Table, "input/briefing.yml", "title: A\nnewsletter:\n", "  "),
        (CampaignKeys.Table, "input/briefing.yml", "title: A\nnewsletter:\n  utm:\n", "    "),
        (SourceKeys.Table, "input/sources.yml", "x:\n", "  "),
        (ActorKeys.Table, "input/actors.yml", "x:\n", "  "),
        (ImageKeys.Table, "input/actors.yml", "x:\n  image:\n", "    "),
        (EventKeys.Table, "input/events.yml", "x:\n", "  "),
        (PlaceKeys.Table, "input/events.yml", "x:\n  place:\n", "    "),
        (ParticipantKeys.Table, "input/events.yml", "x:\n  participants:\n  - x: y\n", "    "),
        (CitationKeys.Table, "input/events.yml", "x:\n  sources:\n  - x: y\n", "    "),
        (QuoteKeys.Table, "input/quotes.yml", "x:\n", "  "),
        (OriginalKeys.Table, "input/quotes.yml", "x:\n  original:\n", "    "),
        (TranslationKeys.Table, "input/quotes.yml", "x:\n  translation:\n", "    "),
        (RelationKeys.Table, "input/relations.yml", "- x: y\n", "  "),
        (PageKeys.Table, "input/pages/x.md", "---\n", ""),
        (PermalinkKeys.Table, "input/permalinks.yml", "", ""),
        (PermalinkKeys.Line, "input/permalinks.yml", "actors:\n  x:\n", "    "),
    ];

    public static TheoryData<string, string> Keys =>
        [
            .. Homes.SelectMany(home =>
                home.Table.Keys.Select(key => new TheoryDataRow<string, string>(home.Table.Of, key.Name))
            ),
        ];

    [Fact]
    public void Every_table_is_looked_at() =>
        Assert.Equal(KeyTables.All.Select(table => table.Of), Homes.Select(home => home.Table.Of));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_has_its_value_looked_at(string of, string key)
    {
        var (_, path, before, indent) = Homes.Single(home => home.Table.Of == of);
        var end = path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" : "";
        var text = $"{before}{indent}{key}: {{nonsense: {{more: nonsense}}}}\n{end}";
        using var site = new WrittenSite().With(path, text);

        var read = site.Read();

        Assert.Contains(
            read.Diagnostics,
            found =>
                found.Place is { } place && place.File.LineAt(place.Line).Contains("nonsense", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_example_shows_its_own_key(string of, string key)
    {
        var example = KeyTables.All.Single(table => table.Of == of).Find(key)!.Example;

        Assert.StartsWith($"{key}: ", example, StringComparison.Ordinal);
    }
}
