using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Briefing.Reading.Keys;
using Briefing.Reading.Schemas;
using Briefing.Starting;
using NJsonSchema;
using NJsonSchema.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Briefing.Tests.Reading;

/// <summary>What an editor's program marks while a briefing is written, held against what reading says of the same.</summary>
public sealed class InputSchemaTests
{
    private static readonly KeyReference Reference = new(File.ReadAllText(Repository.PathOf("input/README.md")));

    private static readonly Dictionary<string, JsonSchema> Schemas = InputSchemas
        .All(Reference)
        .ToDictionary(
            file => file.Name,
            file => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(file.Schema)).GetAwaiter().GetResult()
        );

    /// <summary>Where the keys of each table stand in a file, and how deep; front matter of pages has no schema.</summary>
    private static readonly (KeyTable Table, string Name, string Before, string Indent)[] Homes =
    [
        (BriefKeys.Table, "briefing", "", ""),
        (CorrectionKeys.Table, "briefing", "corrections:\n-\n", "  "),
        (RelationTypeKeys.Table, "briefing", "relation-types:\n  x:\n", "    "),
        (NewsletterKeys.Table, "briefing", "newsletter:\n", "  "),
        (CampaignKeys.Table, "briefing", "newsletter:\n  utm:\n", "    "),
        (SourceKeys.Table, "sources", "x:\n", "  "),
        (ActorKeys.Table, "actors", "x:\n", "  "),
        (ImageKeys.Table, "actors", "x:\n  image:\n", "    "),
        (EventKeys.Table, "events", "x:\n", "  "),
        (PlaceKeys.Table, "events", "x:\n  place:\n", "    "),
        (ParticipantKeys.Table, "events", "x:\n  participants:\n  - actor: an-id\n", "    "),
        (CitationKeys.Table, "events", "x:\n  sources:\n  - source: an-id\n", "    "),
        (QuoteKeys.Table, "quotes", "x:\n", "  "),
        (OriginalKeys.Table, "quotes", "x:\n  original:\n", "    "),
        (TranslationKeys.Table, "quotes", "x:\n  translation:\n", "    "),
        (RelationKeys.Table, "relations", "-\n", "  "),
        (PermalinkKeys.Table, "permalinks", "", ""),
        (PermalinkKeys.Line, "permalinks", "actors:\n  x:\n    short: 7k2fq\n", "    "),
    ];

    /// <summary>Values of all forms, one of which fits each key.</summary>
    private static readonly string[] Values =
    [
        "Some words, and more",
        "\"7\"",
        "7",
        "0",
        "-3.5",
        "true",
        "yes",
        "A",
        "KZ",
        "en",
        "clear",
        "an-id",
        "An Id",
        "2022-10-14",
        "2022-10~/..",
        "2022-10-20T06:00:00+02:00",
        "https://example.org/",
        "ftp://example.org/",
        "[]",
        "[an-id]",
        "[actor:an-id]",
        "[[an-id]]",
        "{x: y}",
        "{x: {y: z}}",
        "[{x: y}]",
    ];

    public static TheoryData<string, string> Keys =>
        [
            .. Homes.SelectMany(home =>
                home.Table.Keys.Select(key => new TheoryDataRow<string, string>(home.Table.Of, key.Name))
            ),
        ];

    public static TheoryData<string> Tables => [.. Homes.Select(home => home.Table.Of)];

    [Fact]
    public void The_files_that_editors_programs_read_say_what_the_code_says()
    {
        foreach (var (name, schema) in InputSchemas.All(Reference))
        {
            Golden.Matches($"../../.vscode/schemas/{name}.schema.json", Encoding.UTF8.GetString(schema));
        }
    }

    [Fact]
    public void Every_file_of_the_real_briefing_fits_its_schema()
    {
        foreach (var (name, schema) in Schemas)
        {
            Assert.Empty(Faults(schema, File.ReadAllText(Repository.PathOf($"input/{name}.yml"))));
        }
    }

    [Fact]
    public void Every_file_of_a_new_briefing_names_its_schema_and_fits_it()
    {
        var files = StarterFiles.All().ToDictionary(file => file.Path, file => file.Content);
        foreach (
            var path in files.Keys.Where(path =>
                path.EndsWith(".yml", StringComparison.Ordinal) && path.StartsWith("input/", StringComparison.Ordinal)
            )
        )
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var text = Encoding.UTF8.GetString(files[path].Span);

            Assert.StartsWith(
                $"# yaml-language-server: $schema=../.vscode/schemas/{name}.schema.json\n",
                text,
                StringComparison.Ordinal
            );
            Assert.Contains($".vscode/schemas/{name}.schema.json", files.Keys);
            Assert.Empty(Faults(Schemas[name], text));
        }
    }

    [Fact]
    public void A_misspelt_key_a_missing_key_and_an_unknown_word_are_marked()
    {
        var faults = Faults(Schemas["actors"], "ana: {nmae: Ana, kind: politician}");

        Assert.Equal(
            ["NoAdditionalPropertiesAllowed", "NotInEnumeration", "PropertyRequired"],
            faults.SelectMany(Leaves).Select(fault => fault.Kind.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_described_in_the_words_of_the_reference(string of, string key)
    {
        var table = KeyTables.All.Single(table => table.Of == of);

        Assert.False(string.IsNullOrEmpty(Reference.Describe(table, table.Find(key)!)), $"{key} of {of}");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_example_fits(string of, string key)
    {
        var (name, before, found) = HomeOf(of, key);

        Assert.Empty(MarkedIn(name, $"{before}{found.Example}\n"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_form_that_reading_refuses_is_marked_and_one_that_it_takes_is_not(string of)
    {
        foreach (var value in Values)
        {
            var found = ReadBy(of, value);
            foreach (var name in found.Keys)
            {
                var (file, before, key) = HomeOf(of, name);
                var isMarked = MarkedIn(file, $"{before}{name}: {value}\n").Count > 0;

                // A wrong kind of value is marked; what takes knowledge, such as a country that is none, only reading can
                // tell. That nothing has such an id is found by linking.
                Assert.True(isMarked || !found[name].Contains("BR0103"), $"{name}: {value} is not marked");
                Assert.True(!isMarked || found[name].Count > 0 || TakesIds(key.Takes), $"{name}: {value} is marked");
            }
        }
    }

    private static bool TakesIds(Shape shape) =>
        shape switch
        {
            ListShape list => TakesIds(list.Item),
            EitherShape either => TakesIds(either.First),
            _ => shape == Shape.Id || shape == Shape.AnyId,
        };

    private static (string Name, string Before, Key Key) HomeOf(string of, string name)
    {
        var (table, file, before, indent) = Homes.Single(home => home.Table.Of == of);
        var without = before
            .Replace($"- {name}: an-id\n", "-\n", StringComparison.Ordinal)
            .Replace($"    {name}: 7k2fq\n", "", StringComparison.Ordinal);
        return (file, without + indent, table.Find(name)!);
    }

    // What reading finds at each key of a table where all of them have the same value.
    private static Dictionary<string, List<string>> ReadBy(string of, string value)
    {
        var (table, file, _, indent) = Homes.Single(home => home.Table.Of == of);
        var before = HomeOf(of, table.Keys.FirstOrDefault(key => key.IsRequired)?.Name ?? table.Keys[0].Name).Before;
        var lines = table.Keys.Select((key, i) => $"{(i == 0 ? before : indent)}{key.Name}: {value}\n");
        using var site = new WrittenSite().With($"input/{file}.yml", string.Concat(lines));
        var first = before.Count(c => c == '\n') + 1;
        var found = site.Read()
            .Diagnostics.Where(one => one.Place?.File.Path == $"input/{file}.yml")
            .ToLookup(one => one.Place!.Value.Line - first, one => one.Rule.Code);
        return table
            .Keys.Select((key, i) => (key.Name, i))
            .ToDictionary(pair => pair.Name, pair => found[pair.i].ToList());
    }

    private static List<ValidationError> MarkedIn(string name, string text) =>
        [
            .. Faults(Schemas[name], text)
                .SelectMany(Leaves)
                .Where(fault => fault.Kind != ValidationErrorKind.PropertyRequired),
        ];

    private static ICollection<ValidationError> Faults(JsonSchema schema, string yaml) =>
        schema.Validate(Json(yaml)?.ToJsonString() ?? "null");

    private static IEnumerable<ValidationError> Leaves(ValidationError fault) =>
        fault is ChildSchemaValidationError { Errors: var children }
            ? children.Values.SelectMany(errors => errors).SelectMany(Leaves)
            : [fault];

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? null : Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } => Plain(text!),
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };

    // YAML 1.2, core schema.
    private static JsonNode? Plain(string text) =>
        text is "true" or "false" ? JsonValue.Create(text == "true")
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? JsonValue.Create(whole)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
        : text.Length == 0 ? null
        : JsonValue.Create(text);
}
