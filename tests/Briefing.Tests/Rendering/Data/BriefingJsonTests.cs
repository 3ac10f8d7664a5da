using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using NJsonSchema;

namespace Briefing.Tests.Rendering.Data;

/// <summary>The document of everything, held against its schema by a validator that is not ours.</summary>
public sealed class BriefingJsonTests
{
    [Fact]
    public async Task A_full_briefing_follows_the_schema()
    {
        Assert.Empty(await Faults(Samples.Full()));
        Assert.Empty(await Faults(Samples.Full(baseAddress: Samples.Base)));
    }

    [Fact]
    public async Task Nasty_words_follow_the_schema_too() =>
        Assert.Empty(await Faults(Samples.Full(label => label + Nasty.All + Nasty.Long)));

    [Fact]
    public async Task The_briefing_of_this_repository_follows_the_schema() =>
        Assert.Empty(await Faults(SeedCatalogue.Read()));

    [Fact]
    public async Task An_empty_briefing_follows_the_schema() =>
        Assert.Empty(await Faults(new Catalogue { Brief = new LinkedBrief(Made.Brief()) }));

    [Theory]
    [InlineData("quotes/0/speaker", "\"Not an id\"")]
    [InlineData("quotes/0/status", "\"well\"")]
    [InlineData("quotes/0/surplus", "1")]
    [InlineData("quotes/0/passage/sha256", "\"abc\"")]
    [InlineData("events/0/date", "\"2022\"")]
    [InlineData("events/0/date/precision", "\"weekly\"")]
    [InlineData("sources/0/excerpts/0/paragraph", "0")]
    [InlineData("briefing/title", "null")]
    [InlineData("version", "\"1\"")]
    public async Task The_schema_refuses_what_is_wrong(string path, string value)
    {
        var document = JsonNode.Parse(BriefingJson.Write(Samples.Full()))!;
        Parent(document, path)[path.Split('/')[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(await Faults(document.ToJsonString()));
    }

    [Theory]
    [InlineData("quotes/0/id")]
    [InlineData("quotes/0/verified")]
    [InlineData("sources/0/sha256")]
    [InlineData("events/0/date/edtf")]
    [InlineData("relations")]
    public async Task The_schema_misses_what_is_not_there(string path)
    {
        var document = JsonNode.Parse(BriefingJson.Write(Samples.Full()))!;
        Parent(document, path).AsObject().Remove(path.Split('/')[^1]);

        Assert.NotEmpty(await Faults(document.ToJsonString()));
    }

    [Fact]
    public void Every_member_that_the_schema_names_is_written_and_explained()
    {
        using var schema = JsonDocument.Parse(BriefingSchema.Write());
        var document = Encoding.UTF8.GetString(BriefingJson.Write(Samples.Full(baseAddress: Samples.Base)));
        foreach (var (name, value) in Properties(schema.RootElement))
        {
            Assert.True(value.TryGetProperty("description", out _) || value.TryGetProperty("$ref", out _), name);
            Assert.Contains($"\"{name}\":", document, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_come_out_as_they_went_in()
    {
        foreach (var words in Nasty.Words)
        {
            using var document = JsonDocument.Parse(BriefingJson.Write(Samples.Full(label => label + words)));
            var quote = document.RootElement.GetProperty("quotes")[0];

            Assert.Equal($"no one came, not even Bo{words}", quote.GetProperty("text").GetString());
            Assert.Equal($"as{words}", quote.GetProperty("as").GetString());
        }
    }

    [Fact]
    public void What_was_verified_can_be_verified_again()
    {
        using var document = JsonDocument.Parse(BriefingJson.Write(Samples.Full()));
        var quote = document.RootElement.GetProperty("quotes")[0];
        var passage = quote.GetProperty("passage");
        var range = passage.GetProperty("ranges")[0];
        var text = Samples.Full().Sources[0].Source.Text.Paragraphs[0].Text;

        Assert.True(quote.GetProperty("verified").GetBoolean());
        Assert.Equal(Made.Fingerprint, passage.GetProperty("sha256").GetString());
        Assert.Equal(
            "no one came, not even Bo",
            text.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32())
        );
    }

    [Fact]
    public void A_relation_is_told_once()
    {
        using var document = JsonDocument.Parse(BriefingJson.Write(Samples.Full()));
        var relation = Assert.Single(document.RootElement.GetProperty("relations").EnumerateArray());

        Assert.Equal("ana", relation.GetProperty("from").GetString());
        Assert.Equal("bund", relation.GetProperty("to").GetString());
    }

    [Theory]
    [InlineData("2022-10~", "2022-10-01", "2022-10-31")]
    [InlineData("2022-02-24/..", "2022-02-24", null)]
    [InlineData("/1991", null, "1991-12-31")]
    [InlineData("Y17000", null, null)]
    [InlineData("-0043", null, null)]
    public void Dates_have_their_bounds_where_they_have_any(string date, string? earliest, string? latest)
    {
        var catalogue = new Catalogue
        {
            Brief = new LinkedBrief(Made.Brief()),
            Events = [new LinkedEvent(Made.Event("talks", date))],
        };
        using var document = JsonDocument.Parse(BriefingJson.Write(catalogue));
        var written = document.RootElement.GetProperty("events")[0].GetProperty("date");

        Assert.Equal(date, written.GetProperty("edtf").GetString());
        Assert.Equal(earliest, written.TryGetProperty("earliest", out var first) ? first.GetString() : null);
        Assert.Equal(latest, written.TryGetProperty("latest", out var last) ? last.GetString() : null);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() =>
        Assert.Equal(BriefingJson.Write(Samples.Full()), BriefingJson.Write(Samples.Full()));

    private static JsonNode Parent(JsonNode document, string path) =>
        path.Split('/')
            .SkipLast(1)
            .Aggregate(document, (node, step) => (int.TryParse(step, out var index) ? node[index] : node[step])!);

    private static Task<ICollection<string>> Faults(Catalogue catalogue) =>
        Faults(Encoding.UTF8.GetString(BriefingJson.Write(catalogue)));

    // The validator knows the older name of the place for definitions.
    private static async Task<ICollection<string>> Faults(string document)
    {
        var text = Encoding
            .UTF8.GetString(BriefingSchema.Write())
            .Replace("$defs", "definitions", StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync(text);
        return [.. schema.Validate(document).Select(fault => fault.ToString())];
    }

    private static IEnumerable<(string Name, JsonElement Value)> Properties(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                yield return (property.Name, property.Value);
            }
        }

        IEnumerable<JsonElement> inner = schema.ValueKind switch
        {
            JsonValueKind.Object => schema.EnumerateObject().Select(member => member.Value),
            JsonValueKind.Array => schema.EnumerateArray(),
            _ => [],
        };
        foreach (var found in inner.SelectMany(Properties))
        {
            yield return found;
        }
    }
}
