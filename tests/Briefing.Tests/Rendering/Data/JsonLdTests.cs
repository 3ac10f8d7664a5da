using System.Text.Json;
using AngleSharp.Html.Parser;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>What pages say to programs.</summary>
public sealed class JsonLdTests
{
    [Fact]
    public void A_quote_is_a_quotation_with_its_speaker_source_and_occasion()
    {
        var quote = Thing(Samples.Full(baseAddress: Samples.Base), catalogue => catalogue.Quotes[0]);

        Assert.Equal("Quotation", Text(quote, "@type"));
        Assert.Equal("https://example.org/talks/quotes/no-one/#quote", Text(quote, "@id"));
        Assert.Equal("no one came, not even Bo", Text(quote, "text"));
        Assert.Equal("Person", Text(quote, "creator", "@type"));
        Assert.Equal("Ana Lopes", Text(quote, "creator", "name"));
        Assert.Equal("2022-10-14", Text(quote, "dateCreated"));
        Assert.Equal("Article", Text(quote, "isBasedOn", "@type"));
        Assert.Equal(
            "https://example.com/a?b=1&c=(2)#:~:text=no%20one%20came%2C%20not%20even%20Bo",
            Text(quote, "isBasedOn", "url")
        );
        Assert.Equal("https://archive.example/a", Text(quote, "isBasedOn", "archivedAt"));
        Assert.Equal("https://example.org/talks/events/talks/#event", Text(quote, "recordedAt", "@id"));
        Assert.Equal("source title", Text(quote, "recordedAt", "recordedIn", "name"));
        Assert.Equal("disputed", Text(quote, "creativeWorkStatus"));
    }

    [Theory]
    [InlineData(Briefing.Model.Rights.Excerpts, "../../sources/text/#p1:~:text=yes")]
    [InlineData(Briefing.Model.Rights.LinkOnly, "../../sources/text/")]
    internal void A_quote_of_a_text_without_an_address_leads_to_its_page_here(
        Briefing.Model.Rights rights,
        string expected
    )
    {
        var source = new Briefing.Model.Source
        {
            Id = "text",
            Place = default,
            Name = "text",
            Text = Made.Text("yes"),
            Rights = rights,
        };
        var quote = new LinkedQuote(Made.Quote("quote", "yes"), Made.Actor("ana"), source)
        {
            Passage = Made.Passage(source, Made.Range(source, "yes")),
        };
        var catalogue = new Catalogue { Brief = new LinkedBrief(Made.Brief()), Sources = [Made.Linked(source)] };

        Assert.Equal(expected, Text(Thing(catalogue, _ => quote), "isBasedOn", "url"));
    }

    [Fact]
    public void A_paraphrase_is_no_quotation()
    {
        var claim = Made.Quote("claim", "They left early.");
        var paraphrase = new Briefing.Model.Quote
        {
            Id = "claim",
            Place = default,
            Words = claim.Words,
            Speaker = claim.Speaker,
            Source = claim.Source,
            Attribution = Briefing.Model.Attribution.Paraphrase,
        };
        var catalogue = Samples.Full();
        var linked = new LinkedQuote(paraphrase, catalogue.Quotes[0].Speaker, catalogue.Quotes[0].Source);
        var thing = Thing(catalogue, _ => linked);

        Assert.Equal("Claim", Text(thing, "@type"));
        Assert.False(thing.TryGetProperty("creator", out _));
        Assert.Equal("Ana Lopes", Text(thing, "claimInterpreter", "name"));
    }

    [Fact]
    public void Actors_are_what_they_are()
    {
        var catalogue = Samples.Full();

        Assert.Equal("Person", Text(Thing(catalogue, c => c.Actors[0]), "@type"));
        Assert.Equal(
            ["Country", "Organization"],
            Thing(catalogue, c => c.Actors[1]).GetProperty("@type").EnumerateArray().Select(type => type.GetString())
        );
        Assert.Equal("NO", Text(Thing(catalogue, c => c.Actors[1]), "identifier", "value"));
        Assert.Equal("Organization", Text(Thing(catalogue, c => c.Actors[2]), "@type"));
        Assert.True(Thing(catalogue, c => c.Actors[3]).TryGetProperty("additionalType", out _));
    }

    [Theory]
    [InlineData("2022-10-12/2022-10-14", "2022-10-12", "2022-10-14", null)]
    [InlineData("2022-10", "2022-10", null, null)]
    [InlineData("2022-10-14T09:00:00+06:00", "2022-10-14T09:00:00+06:00", null, null)]
    [InlineData("2022-02-24/..", "2022-02-24", null, "since 24 February 2022")]
    [InlineData("2022-10~", null, null, "about October 2022")]
    [InlineData("2022-10-12/2022-10-14?", "2022-10-12", null, "12 October 2022 – 14 October 2022 (uncertain)")]
    public void A_date_is_stated_only_as_far_as_it_is_certain(string date, string? start, string? end, string? words)
    {
        var catalogue = new Catalogue
        {
            Brief = new LinkedBrief(Made.Brief()),
            Events = [new LinkedEvent(Made.Event("talks", date))],
        };
        var thing = Thing(catalogue, c => c.Events[0]);

        Assert.Equal(start, Find(thing, "startDate"));
        Assert.Equal(end, Find(thing, "endDate"));
        Assert.Equal(words, Find(thing, "disambiguatingDescription"));
    }

    [Fact]
    public void A_source_says_where_it_is_kept()
    {
        var source = Thing(Samples.Full(), catalogue => catalogue.Sources[0]);

        Assert.Equal("Article", Text(source, "@type"));
        Assert.Equal("https://archive.example/a", Text(source, "archivedAt"));
        Assert.Equal(Made.Fingerprint, Text(source, "identifier", "value"));
        Assert.Null(Find(source, "datePublished"));
    }

    [Fact]
    public void The_way_to_a_page_leads_over_its_list()
    {
        var block = JsonLd.Of(Samples.Full().Quotes[0], Samples.Full());
        using var document = JsonDocument.Parse(block);
        var way = document.RootElement.GetProperty("@graph")[1];
        var steps = way.GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal("BreadcrumbList", Text(way, "@type"));
        Assert.Equal(["../../", "../../quotes/", "../../quotes/no-one/"], steps.Select(step => Text(step, "item")));
        Assert.Equal([1, 2, 3], steps.Select(step => step.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void No_word_can_end_the_element_that_a_block_stands_in()
    {
        var catalogue = Samples.Full(label => label + Nasty.All);
        foreach (var block in Blocks(catalogue))
        {
            using var page = new HtmlParser().ParseDocument(
                $"<head><script type=\"application/ld+json\">{block}</script></head><body>text"
            );

            Assert.DoesNotContain('<', block);
            Assert.DoesNotContain('>', block);
            Assert.DoesNotContain('&', block);
            Assert.Equal(block, Assert.Single(page.Scripts).Text);
            Assert.Equal("text", page.Body!.TextContent);
            JsonDocument.Parse(block).Dispose();
        }
    }

    [Fact]
    public void Words_come_out_as_they_went_in()
    {
        foreach (var words in Nasty.Words)
        {
            var quote = Thing(Samples.Full(label => label + words), catalogue => catalogue.Quotes[0]);

            Assert.Equal($"no one came, not even Bo{words}", Text(quote, "text"));
        }
    }

    [Fact]
    public void The_graph_has_everything_once_and_nothing_that_it_does_not_explain()
    {
        var catalogue = SeedCatalogue.Read() with { BaseAddress = Samples.Base };
        using var document = JsonDocument.Parse(JsonLd.Write(catalogue));
        var things = document.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var ids = things.Select(thing => Text(thing, "@id")).ToList();
        var mentioned = things.SelectMany(Ids).ToHashSet();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(mentioned.Except(ids));
        Assert.Equal(
            1
                + catalogue.Actors.Length
                + catalogue.Events.Length
                + catalogue.Quotes.Length
                + catalogue.Sources.Length
                + catalogue.Pages.Length,
            ids.Count
        );
    }

    private static IEnumerable<string> Blocks(Catalogue catalogue) =>
        [
            JsonLd.Home(catalogue),
            JsonLd.List("actors/", "Actors</script>", catalogue.Actors.Select(linked => linked.Entry), catalogue),
            .. catalogue.Actors.Select(linked => JsonLd.Of(linked, catalogue)),
            .. catalogue.Events.Select(linked => JsonLd.Of(linked, catalogue)),
            .. catalogue.Quotes.Select(linked => JsonLd.Of(linked, catalogue)),
            .. catalogue.Sources.Select(linked => JsonLd.Of(linked, catalogue)),
            .. catalogue.Pages.Select(linked => JsonLd.Of(linked, catalogue)),
        ];

    private static JsonElement Thing(Catalogue catalogue, Func<Catalogue, LinkedEntry> choose)
    {
        using var document = JsonDocument.Parse(JsonLd.Of(choose(catalogue), catalogue));
        Assert.Equal("https://schema.org", Text(document.RootElement, "@context"));
        return document.RootElement.GetProperty("@graph")[0].Clone();
    }

    private static string? Text(JsonElement thing, params string[] path) =>
        path.Aggregate(thing, (element, name) => element.GetProperty(name)).GetString();

    private static string? Find(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Ids(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => member.Name == "@id" ? [member.Value.GetString()!] : Ids(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
            _ => [],
        };
}
