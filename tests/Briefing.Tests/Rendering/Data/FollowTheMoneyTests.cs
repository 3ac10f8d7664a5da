using System.Text;
using System.Text.Json;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>The entities, held against the schemata of FollowTheMoney 3.8 as far as they are used.</summary>
public sealed class FollowTheMoneyTests
{
    private static readonly string[] Thing = ["name", "alias", "weakAlias", "country", "summary", "notes", "sourceUrl"];
    private static readonly string[] LegalEntity =
    [
        .. Thing,
        "classification",
        "website",
        "wikidataId",
        "wikipediaUrl",
    ];
    private static readonly string[] Interest = ["role", "startDate", "endDate", "description", "sourceUrl"];

    /// <summary>The properties that a schema has, and those of them that it requires.</summary>
    private static readonly Dictionary<string, (string[] Known, string[] Required)> Schemata = new()
    {
        ["Person"] = ([.. LegalEntity, "position"], ["name"]),
        ["Organization"] = (LegalEntity, ["name"]),
        ["PublicBody"] = (LegalEntity, ["name"]),
        ["LegalEntity"] = (LegalEntity, ["name"]),
        ["Event"] = ([.. Thing, "date", "startDate", "endDate", "location", "involved"], ["name"]),
        ["Article"] = (
            ["name", "title", "fileName", "author", "publisher", "publishedAt", "notes", "sourceUrl"],
            ["name", "fileName"]
        ),
        ["Documentation"] = (["document", "entity"], ["document", "entity"]),
        ["Membership"] = ([.. Interest, "member", "organization"], ["member", "organization"]),
        ["Directorship"] = ([.. Interest, "director", "organization"], ["director", "organization"]),
        ["Employment"] = ([.. Interest, "employer", "employee"], ["employer", "employee"]),
        ["Succession"] = ([.. Interest, "predecessor", "successor"], ["predecessor", "successor"]),
        ["UnknownLink"] = ([.. Interest, "subject", "object"], ["subject", "object"]),
    };

    /// <summary>What a property may point at.</summary>
    private static readonly Dictionary<string, string[]> Ranges = new()
    {
        ["involved"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["member"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["director"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["predecessor"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["successor"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["organization"] = ["Organization", "PublicBody"],
        ["employer"] = ["Organization", "PublicBody"],
        ["employee"] = ["Person"],
        ["document"] = ["Article"],
        ["entity"] = ["Event"],
        ["subject"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["object"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
    };

    [Fact]
    public void Each_entity_has_properties_of_its_schema()
    {
        foreach (var entity in Read(Samples.Full()).Concat(Read(SeedCatalogue.Read())))
        {
            var (known, required) = Schemata[entity.Schema];

            Assert.Empty(entity.Properties.Keys.Except(known));
            Assert.Empty(required.Except(entity.Properties.Keys));
            Assert.All(entity.Properties.Values, values => Assert.NotEmpty(values));
        }
    }

    [Fact]
    public void What_an_entity_points_at_is_there_and_may_be_pointed_at()
    {
        foreach (var entities in new[] { Read(Samples.Full()), Read(SeedCatalogue.Read()) })
        {
            var schemata = entities.ToDictionary(entity => entity.Id, entity => entity.Schema);
            foreach (var (property, values) in entities.SelectMany(entity => entity.Properties))
            {
                if (Ranges.TryGetValue(property, out var range))
                {
                    Assert.All(values, id => Assert.Contains(schemata[id], range));
                }
            }
        }
    }

    [Fact]
    public void Doubtful_dates_are_notes()
    {
        var era = Read(Samples.Full())
            .Single(entity => entity.Properties.GetValueOrDefault("name")?.Contains("An era") == true);

        Assert.False(era.Properties.ContainsKey("date"));
        Assert.Equal(["the 1990s (uncertain)"], era.Properties["notes"]);
    }

    [Fact]
    public void Nasty_words_keep_each_entity_in_its_line()
    {
        foreach (var words in Nasty.Words)
        {
            Assert.Equal(Read(Samples.Full()).Count, Read(Samples.Full(label => label + words)).Count);
        }
    }

    private static List<Entity> Read(Catalogue catalogue)
    {
        var lines = Encoding.UTF8.GetString(FollowTheMoney.Write(catalogue)).Split('\n');
        Assert.Equal("", lines[^1]);
        return [.. lines[..^1].Select(Entity.Read)];
    }

    private sealed record Entity(string Id, string Schema, Dictionary<string, List<string>> Properties)
    {
        public static Entity Read(string line)
        {
            using var document = JsonDocument.Parse(line);
            var properties = document
                .RootElement.GetProperty("properties")
                .EnumerateObject()
                .ToDictionary(
                    property => property.Name,
                    property => property.Value.EnumerateArray().Select(value => value.GetString()!).ToList()
                );
            return new Entity(
                document.RootElement.GetProperty("id").GetString()!,
                document.RootElement.GetProperty("schema").GetString()!,
                properties
            );
        }
    }
}
