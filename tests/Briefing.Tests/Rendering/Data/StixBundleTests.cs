using System.Text.Json;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>The bundle, held against what STIX 2.1 requires of each object.</summary>
public sealed class StixBundleTests
{
    /// <summary>Sections 4.5, 4.7, 4.16, 5.1 and 7.2: what each type must have beside what all must have.</summary>
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["identity"] = ["name"],
        ["location"] = ["country"],
        ["relationship"] = ["relationship_type", "source_ref", "target_ref"],
        ["report"] = ["name", "published", "object_refs"],
        ["marking-definition"] = ["name", "extensions"],
    };

    [Fact]
    public void Each_object_has_what_its_type_requires()
    {
        foreach (var item in Objects(Samples.Full()).Concat(Objects(SeedCatalogue.Read())))
        {
            var type = Text(item, "type");

            Assert.Equal("2.1", Text(item, "spec_version"));
            Assert.Matches(
                $"^{type}--[0-9a-f]{{8}}-[0-9a-f]{{4}}-[1-8][0-9a-f]{{3}}-[89ab][0-9a-f]{{3}}-[0-9a-f]{{12}}$",
                Text(item, "id")
            );
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", Text(item, "created"));
            Assert.All(Required[type], name => Assert.True(item.TryGetProperty(name, out _), $"{type}: {name}"));
        }
    }

    [Fact]
    public void References_lead_to_objects_of_the_bundle()
    {
        var objects = Objects(SeedCatalogue.Read());
        var ids = objects.Select(item => Text(item, "id")).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(objects.Count, ids.Count);
        Assert.All(objects.SelectMany(References), reference => Assert.Contains(reference, ids));
    }

    [Fact]
    public void A_country_is_a_location_and_others_are_identities()
    {
        var objects = Objects(Samples.Full());

        Assert.Equal("NO", Text(objects.Single(item => Text(item, "type") == "location"), "country"));
        Assert.Equal(
            ["individual", "organization", "group"],
            objects.Where(item => Text(item, "type") == "identity").Select(item => Text(item, "identity_class"))
        );
    }

    [Fact]
    public void Nothing_is_changed_before_it_is_made_or_ends_before_it_begins()
    {
        foreach (var item in Objects(SeedCatalogue.Read()).Where(item => item.TryGetProperty("modified", out _)))
        {
            Assert.True(string.CompareOrdinal(Text(item, "created"), Text(item, "modified")) <= 0);
            if (item.TryGetProperty("start_time", out var start) && item.TryGetProperty("stop_time", out var stop))
            {
                Assert.True(string.CompareOrdinal(start.GetString(), stop.GetString()) < 0);
            }
        }
    }

    [Fact]
    public void Without_a_date_of_the_briefing_there_is_no_bundle()
    {
        var catalogue = Samples.Full() with { Brief = new LinkedBrief(Made.Brief()) };

        Assert.Null(StixBundle.Write(catalogue));
        Assert.Null(StixBundle.Write(Samples.Full() with { Actors = [] }));
    }

    [Fact]
    public void Identifiers_are_the_same_in_every_build() =>
        Assert.Equal(StixBundle.Write(Samples.Full()), StixBundle.Write(Samples.Full()));

    [Fact]
    public void A_name_makes_the_identifier_that_other_programs_make_of_it() =>
        Assert.Equal("a0787afd-c170-5773-8d60-02739168de9f", NameUuid.Of("https://www.example.com").ToString());

    private static List<JsonElement> Objects(Catalogue catalogue)
    {
        using var document = JsonDocument.Parse(StixBundle.Write(catalogue)!);
        Assert.Equal("bundle", Text(document.RootElement, "type"));
        return [.. document.RootElement.GetProperty("objects").EnumerateArray().Select(item => item.Clone())];
    }

    private static IEnumerable<string> References(JsonElement item) =>
        item.EnumerateObject()
            .Where(member => member.Name.EndsWith("_ref", StringComparison.Ordinal))
            .Select(member => member.Value.GetString()!)
            .Concat(
                item.EnumerateObject()
                    .Where(member => member.Name.EndsWith("_refs", StringComparison.Ordinal))
                    .SelectMany(member => member.Value.EnumerateArray().Select(value => value.GetString()!))
            );

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
